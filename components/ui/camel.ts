export type Camel<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Text;

/** `not-read` → `notRead`: the browser allows no hyphen in the name of a message. */
export function camel<Text extends string>(text: Text): Camel<Text> {
  return text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as Camel<Text>;
}
