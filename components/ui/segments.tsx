interface SegmentsProps<T extends string | number> {
  name: string;
  legend: string;
  /** the legend is for screen readers alone: what stands around says it */
  quiet?: boolean;
  chosen: T;
  options: readonly (readonly [T, string])[];
  onChoose: (value: T) => void;
}

/** One of a few, drawn as a row of buttons. */
export function Segments<T extends string | number>(props: SegmentsProps<T>) {
  const { name, legend, quiet, chosen, options, onChoose } = props;
  return (
    <fieldset class="field">
      <legend class={quiet ? 'vh' : undefined}>{legend}</legend>
      <div class="segments">
        {options.map(([value, text]) => (
          <label key={value} class="segment">
            <input
              type="radio"
              name={name}
              class="vh"
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
