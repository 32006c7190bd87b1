import { useRef, useState } from 'preact/hooks';
import { useWidth } from '../parts/use-width.js';
import type { TimelineYear } from '../queries/timeline.js';
import { toTicks } from './scale.js';

const HEIGHT = 72;

interface Props {
  readonly years: readonly TimelineYear[];
  readonly from: number;
  readonly to: number;
  readonly onChoose: (from: number, to: number) => void;
}

/** All years to scale, gaps included, as bars of how many events each has. Dragging over it chooses a span. */
export function Overview({ years, from, to, onChoose }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [drag, setDrag] = useState<{ readonly start: number; readonly end: number } | null>(null);
  const first = years[0]!.year;
  const length = years.at(-1)!.year - first + 1;
  const most = Math.max(1, ...years.map(({ events }) => events));
  const toX = (year: number) => ((year - first) / length) * width;
  const toYear = (event: PointerEvent) => {
    const { left } = frame.current!.getBoundingClientRect();
    const year = first + Math.floor(((event.clientX - left) / width) * length);
    return Math.min(Math.max(year, first), first + length - 1);
  };
  const [start, end] = drag ? [Math.min(drag.start, drag.end), Math.max(drag.start, drag.end)] : [from, to];

  return (
    <div class="overview" ref={frame}>
      {width > 0 && (
        <svg
          width={width}
          height={HEIGHT + 20}
          role="img"
          aria-label={`Events by year from ${first} to ${first + length - 1}; the most, ${most}, in ${years.find(({ events }) => events === most)?.year}`}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            setDrag({ start: toYear(event), end: toYear(event) });
          }}
          onPointerMove={(event) => drag && setDrag({ ...drag, end: toYear(event) })}
          onPointerUp={() => {
            if (drag) onChoose(start, end);
            setDrag(null);
          }}
          onPointerCancel={() => setDrag(null)}
        >
          <rect
            class="brush"
            x={toX(start)}
            width={Math.max(toX(end + 1) - toX(start), 2)}
            y={0}
            height={HEIGHT}
          />
          {years
            .filter(({ events }) => events > 0)
            .map(({ year, events }) => {
              // A root keeps years of one event visible beside years of hundreds.
              const height = Math.max(3, Math.sqrt(events / most) * (HEIGHT - 8));
              return (
                <rect
                  key={year}
                  class={year >= start && year <= end ? 'bar chosen' : 'bar'}
                  x={toX(year)}
                  width={Math.max(width / length - 1, 1.5)}
                  y={HEIGHT - height}
                  height={height}
                >
                  <title>{`${year}: ${events} events`}</title>
                </rect>
              );
            })}
          <line x1={0} x2={width} y1={HEIGHT} y2={HEIGHT} />
          {toTicks({ start: first, end: first + length }, width / 70)
            .filter(({ at }) => toX(at) < width - 20)
            .map(({ at, label }) => (
              <text key={at} x={toX(at)} y={HEIGHT + 15} text-anchor={toX(at) < 15 ? 'start' : 'middle'}>
                {label}
              </text>
            ))}
        </svg>
      )}
    </div>
  );
}
