import { say } from "../i18n";
import { type Mode, modes } from "../settings";

/** The four modes as one row of radio buttons, with a word on the chosen one below. */
export function ModeChoice(props: { title: string; mode: Mode; choose: (mode: Mode) => void }) {
  return (
    <fieldset class="modes">
      <legend>{props.title}</legend>
      <div class="segments">
        {modes.map((mode) => (
          <label key={mode} class={mode === props.mode ? "segment chosen" : "segment"}>
            <input
              type="radio"
              name="mode"
              value={mode}
              checked={mode === props.mode}
              onChange={() => props.choose(mode)}
            />
            {say(`mode_${mode}`)}
          </label>
        ))}
      </div>
      <p class="hint">{say(`mode_${props.mode}_hint`)}</p>
    </fieldset>
  );
}
