/** Each icon of the library by itself: the whole of it is two thousand modules. */
declare module 'lucide/dist/esm/icons/*' {
  const shape: [tag: 'path' | 'circle' | 'rect' | 'line', attributes: Record<string, string>][];
  export default shape;
}
