interface ChoiceProps<T extends string> {
  title: string;
  name: string;
  values: readonly T[];
  chosen: T;
  label: (value: T) => string;
  onChoose: (value: T) => void;
  /** what the choice does not say of itself */
  about?: string;
}

/** One of a few, all of them to be seen. */
export function Choice<T extends string>({
  title,
  name,
  values,
  chosen,
  label,
  onChoose,
  about,
}: ChoiceProps<T>) {
  return (
    <fieldset class="settings-choice">
      <legend>{title}</legend>
      {values.map((value) => (
        <label class="check" key={value}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{label(value)}</span>
        </label>
      ))}
      {about && <p class="small muted">{about}</p>}
    </fieldset>
  );
}
