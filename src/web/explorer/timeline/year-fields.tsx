import type { ComponentChildren } from 'preact';

interface Props {
  readonly from: number;
  readonly to: number;
  readonly all: { readonly from: number; readonly to: number };
  readonly onChoose: (from: number, to: number) => void;
  readonly children: ComponentChildren;
}

/** The span of years in numbers, for those who do not drag. */
export function YearFields({ from, to, all, onChoose, children }: Props) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const [start, end] = [Number(form.get('from')), Number(form.get('to'))];
    onChoose(Math.min(start, end), Math.max(start, end));
  };
  return (
    <form class="year-fields" onSubmit={submit} aria-label="Years to show everywhere">
      <label class="field">
        <span>From</span>
        <input
          type="number"
          name="from"
          min={all.from}
          max={all.to}
          required
          key={`from ${from}`}
          defaultValue={String(from)}
        />
      </label>
      <label class="field">
        <span>to</span>
        <input
          type="number"
          name="to"
          min={all.from}
          max={all.to}
          required
          key={`to ${to}`}
          defaultValue={String(to)}
        />
      </label>
      <button type="submit">Show</button>
      {children}
    </form>
  );
}
