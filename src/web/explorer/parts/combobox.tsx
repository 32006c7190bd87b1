import { useEffect, useId, useRef, useState } from 'preact/hooks';

export interface Option {
  readonly id: string;
  readonly label: string;
  /** What it is, beside its label. */
  readonly note: string;
}

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly initial?: string;
  /** The suggestions for what is typed, the best first. */
  readonly suggest: (text: string, signal: AbortSignal) => Promise<readonly Option[]>;
  readonly onChoose: (option: Option) => void;
  /** Enter without a suggestion chosen. */
  readonly onSubmit?: (text: string) => void;
  readonly showLabel?: boolean;
}

const DELAY_MS = 150;

/** A text field with suggestions, after the combobox pattern of the ARIA Authoring Practices Guide. */
export function Combobox({
  label,
  placeholder,
  initial = '',
  suggest,
  onChoose,
  onSubmit,
  showLabel = false,
}: Props) {
  const id = useId();
  const [text, setText] = useState(initial);
  const [options, setOptions] = useState<readonly Option[]>([]);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  /** Whether the reader is typing: suggestions that come when they are done with the field stay closed. */
  const typed = useRef(false);

  useEffect(() => setText(initial), [initial]);

  useEffect(() => {
    const wanted = text.trim();
    if (!typed.current || wanted === '') {
      setOptions([]);
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      suggest(wanted, controller.signal).then(
        (found) => {
          setOptions(found);
          setActive(-1);
          setOpen(typed.current);
        },
        // Suggestions are a help: the search itself says what is wrong.
        () => setOptions([]),
      );
    }, DELAY_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text]);

  const close = () => {
    typed.current = false;
    setOpen(false);
  };
  const choose = (option: Option) => {
    close();
    setText(option.label);
    onChoose(option);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const shown = open && options.length > 0;
    if (event.key === 'ArrowDown' && shown) setActive((active + 1) % options.length);
    else if (event.key === 'ArrowUp' && shown) setActive((active <= 0 ? options.length : active) - 1);
    else if (event.key === 'ArrowDown' && options.length > 0) setOpen(true);
    else if (event.key === 'Escape' && shown) close();
    else if (event.key === 'Enter' && shown && active >= 0) choose(options[active]!);
    else if (event.key === 'Enter') {
      close();
      if (onSubmit) onSubmit(text.trim());
      else if (options[0]) choose(options[0]);
    } else return;
    event.preventDefault();
  };
  const isOpen = open && options.length > 0;

  return (
    <div class="combobox" onFocusOut={close}>
      <label for={id} class={showLabel ? 'label' : 'visually-hidden'}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="search"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={placeholder}
        value={text}
        onInput={(event) => {
          typed.current = true;
          setText(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={`${label}: suggestions`} hidden={!isOpen}>
        {options.map((option, i) => (
          <li
            key={option.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === active}
            // Before the field loses its focus, which closes the list.
            onMouseDown={(event) => {
              event.preventDefault();
              choose(option);
            }}
          >
            <span>{option.label}</span> <small>{option.note}</small>
          </li>
        ))}
      </ul>
      <span class="visually-hidden" role="status">
        {isOpen ? `${options.length} suggestions` : ''}
      </span>
    </div>
  );
}
