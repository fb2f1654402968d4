declare module 'virtual:reading-core' {
  export const modules: import('./share').SharedModules;
}
declare module 'virtual:reading-words' {
  export const modules: import('./share').SharedModules;
}
