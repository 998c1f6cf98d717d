import type { Lang } from '../i18n/languages.ts';
import { formatter } from '../i18n/format.ts';
import { factsOf } from '../i18n/languages.ts';
import { fontsReady, isStill, token } from './common.ts';

/** How a shape is drawn: by colour and by the strokes of its line, so that it is told apart without colours too. */
const LOOKS = {
  now: { colour: '--turquoise', dash: [], filled: true, point: 'circle' },
  target: { colour: '--saffron', dash: [6, 4], filled: false, point: 'circle' },
  third: { colour: '--pomegranate', dash: [2, 3], filled: false, point: 'rect' },
  fourth: { colour: '--ink-soft', dash: [10, 3, 2, 3], filled: false, point: 'triangle' },
} as const;

/** One shape of a radar: its name and a value of 0 to 5 for each axis, null where there is none. */
export interface RadarShape {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly kind: keyof typeof LOOKS;
}

export interface Radar {
  /** Draws other values in the same chart. */
  update(shapes: readonly RadarShape[]): void;
  destroy(): void;
}

/**
 * Draws a radar of values up to 5 into a canvas. The chart library is fetched with this call, and text waits for the
 * site's typeface, which a canvas would otherwise replace for good.
 * @param labels names of the axes, in order, each in one line or several
 */
export async function drawRadar(
  canvas: HTMLCanvasElement,
  lang: Lang,
  labels: readonly (string | readonly string[])[],
  shapes: readonly RadarShape[],
): Promise<Radar> {
  const [{ Chart, Filler, Legend, LineElement, PointElement, RadarController, RadialLinearScale, Tooltip }] =
    await Promise.all([import('./chartParts.ts'), fontsReady(lang)]);
  Chart.register(RadarController, RadialLinearScale, PointElement, LineElement, Filler, Legend, Tooltip);
  const format = formatter(lang);
  const rtl = factsOf(lang).dir === 'rtl';
  // On a phone the names of the axes need the room: smaller letters, and space kept free on both sides for them.
  const narrow = canvas.clientWidth < 420;
  const font = { family: 'Vazirmatn', size: narrow ? 12 : 14 };

  const datasets = (given: readonly RadarShape[]) =>
    given.map(({ name, values, kind }) => {
      const look = LOOKS[kind];
      const colour = token(look.colour);
      return {
        label: name,
        data: [...values],
        borderColor: colour,
        backgroundColor: look.filled ? `${colour}33` : 'transparent',
        pointBackgroundColor: colour,
        pointStyle: look.point,
        borderDash: [...look.dash],
        borderWidth: 2,
        spanGaps: true,
        fill: look.filled,
      };
    });

  const chart = new Chart(canvas, {
    type: 'radar',
    data: {
      labels: labels.map((label) => (typeof label === 'string' ? label : [...label])),
      datasets: datasets(shapes),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: { left: narrow ? 24 : 0, right: narrow ? 24 : 0 } },
      animation: isStill() ? false : { duration: 300 },
      font,
      scales: {
        r: {
          min: 0,
          max: 5,
          ticks: {
            stepSize: 1,
            font,
            color: token('--ink-soft'),
            backdropColor: 'transparent',
            callback: (value) => (value === 0 ? '' : format.number(Number(value))),
          },
          grid: { color: token('--line') },
          angleLines: { color: token('--line') },
          pointLabels: { font: { ...font, weight: 600 }, color: token('--ink') },
        },
      },
      plugins: {
        legend: {
          rtl,
          textDirection: rtl ? 'rtl' : 'ltr',
          position: 'bottom',
          labels: { font, color: token('--ink') },
        },
        tooltip: {
          rtl,
          textDirection: rtl ? 'rtl' : 'ltr',
          titleFont: font,
          bodyFont: font,
          callbacks: {
            label: ({ dataset, parsed }) =>
              `${format.isolate(dataset.label ?? '')}: ${format.isolate(format.number(parsed.r, 1))}`,
          },
        },
      },
    },
  });
  return {
    update(given) {
      chart.data.datasets = datasets(given);
      chart.update();
    },
    destroy() {
      chart.destroy();
    },
  };
}
