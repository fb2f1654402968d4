/** By a module's path, what it exports. */
export type SharedModules = Record<string, object>;

/**
 * Where the build looks for what readers share; in our isolated world, where the page cannot see
 * it. A later copy takes the place of an earlier one: after an update both can meet in one page.
 */
export function share(modules: SharedModules): void {
  const holder = globalThis as { zhangguiShared?: SharedModules };
  holder.zhangguiShared = { ...holder.zhangguiShared, ...modules };
}
