interface SearchFieldProps {
  label: string;
  value: string;
  onWords: (words: string) => void;
}

/** Words by which a list is narrowed, while they are typed. */
export function SearchField({ label, value, onWords }: SearchFieldProps) {
  return (
    <label class="field field-inline">
      <span>{label}</span>
      <input type="search" value={value} onInput={(event) => onWords(event.currentTarget.value)} />
    </label>
  );
}
