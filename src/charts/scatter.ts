import type { Chart as ChartType, ChartConfiguration, Plugin } from 'chart.js';
import { formatter } from '../i18n/format.ts';
import { factsOf, type Lang } from '../i18n/languages.ts';
import { fontsReady, isStill, token } from './common.ts';

export interface ScatterPoint {
  readonly x: number;
  readonly y: number;
  /** One or two characters inside the point, such as its number in the list. */
  readonly mark: string;
  /** What the point is, when somebody points at it. */
  readonly name: string;
  /** Drawn in the colour of what holds back. */
  readonly warns: boolean;
}

export interface ScatterAxis {
  readonly title: string;
  readonly min: number;
  readonly max: number;
  /** The values that are named on the axis. */
  readonly ticks: readonly number[];
  /** Where the field is cut. */
  readonly cut: number;
}

export interface ScatterData {
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly points: readonly ScatterPoint[];
  /** Names of the four fields: high–high first, then clockwise as it stands in English; none if left out. */
  readonly fields?: readonly [string, string, string, string];
}

export interface Scatter {
  /** Draws other points in the same chart. */
  update(data: ScatterData): void;
  destroy(): void;
}

const RADIUS = 13;

/** Points nearer than this share of an axis would cover each other. */
const NEAR = 0.045;

function isNear(one: ScatterPoint, other: ScatterPoint, { x, y }: ScatterData): boolean {
  const across = Math.abs(one.x - other.x) / (x.max - x.min);
  return across < NEAR && Math.abs(one.y - other.y) / (y.max - y.min) < NEAR;
}

/** Points that would cover each other as one, named together. */
function stacked(data: ScatterData): readonly ScatterPoint[] {
  const groups: ScatterPoint[][] = [];
  for (const point of data.points) {
    const near = groups.find(([first]) => first !== undefined && isNear(first, point, data));
    if (near === undefined) groups.push([point]);
    else near.push(point);
  }
  return groups.flatMap((together) => {
    const [first] = together;
    if (first === undefined) return [];
    return {
      ...first,
      mark: together.map(({ mark }) => mark).join('،'),
      name: together.map(({ name }) => name).join('\n'),
      warns: together.some(({ warns }) => warns),
    };
  });
}

/**
 * Draws points over two axes that are cut in two. The chart library is fetched with this call. In a language that
 * runs from the right, so does the horizontal axis.
 */
export async function drawScatter(canvas: HTMLCanvasElement, lang: Lang, given: ScatterData): Promise<Scatter> {
  const [{ Chart, LinearScale, PointElement, ScatterController, Tooltip }] = await Promise.all([
    import('./scatterParts.ts'),
    fontsReady(lang),
  ]);
  Chart.register(ScatterController, LinearScale, PointElement, Tooltip);
  const format = formatter(lang);
  const rtl = factsOf(lang).dir === 'rtl';
  const font = { family: 'Vazirmatn', size: canvas.clientWidth < 420 ? 12 : 14 };
  const comma = lang === 'fa' ? '،' : ',';
  let data = given;
  let points = stacked(given);

  /** What Chart.js does not draw: cut lines, names of the fields, numbers in the points. */
  const overlay: Plugin<'scatter'> = {
    id: 'overlay',
    beforeDatasetsDraw(chart) {
      drawFields(chart, data, font.size);
    },
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      ctx.font = `700 ${String(font.size - 1)}px Vazirmatn`;
      chart.getDatasetMeta(0).data.forEach((element, index) => {
        const point = points[index];
        if (point === undefined) return;
        ctx.fillStyle = token('--surface');
        ctx.fillText(point.mark.replaceAll('،', comma), element.x, element.y + 1);
      });
      ctx.restore();
    },
  };

  const dataset = () => {
    points = stacked(data);
    return {
      data: points.map(({ x, y }) => ({ x, y })),
      backgroundColor: points.map(({ warns }) => token(warns ? '--pomegranate' : '--turquoise')),
      borderColor: token('--surface'),
      borderWidth: 1.5,
      pointStyle: points.map(({ warns }): 'rectRot' | 'circle' => (warns ? 'rectRot' : 'circle')),
      radius: points.map(({ mark, warns }) => RADIUS + Math.max(0, mark.length - 2) * 3 + (warns ? 3 : 0)),
      hoverRadius: RADIUS + 6,
    };
  };

  const axis = ({ title, min, max, ticks }: ScatterAxis) => ({
    min,
    max,
    title: { display: true, text: title, font: { ...font, weight: 600 as const }, color: token('--ink') },
    // ours, because the range is a little wider than the scale, to make room for the points at its ends
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = ticks.map((value) => ({ value }));
    },
    ticks: {
      font,
      color: token('--ink-soft'),
      callback: (value: string | number) => format.number(Number(value), 1),
    },
    grid: { color: token('--line') },
  });

  const config: ChartConfiguration<'scatter'> = {
    type: 'scatter',
    data: { datasets: [dataset()] },
    plugins: [overlay],
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: isStill() ? false : { duration: 300 },
      clip: false,
      font,
      scales: {
        x: { ...axis(given.x), type: 'linear', reverse: rtl },
        y: { ...axis(given.y), type: 'linear', position: rtl ? 'right' : 'left' },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          rtl,
          textDirection: rtl ? 'rtl' : 'ltr',
          bodyFont: font,
          displayColors: false,
          callbacks: { label: ({ dataIndex }) => points[dataIndex]?.name.split('\n') ?? '' },
        },
      },
    },
  };
  const chart = new Chart(canvas, config);
  return {
    update(next) {
      data = next;
      chart.data.datasets = [dataset()];
      chart.update();
    },
    destroy() {
      chart.destroy();
    },
  };
}

function drawFields(chart: ChartType<'scatter'>, { x, y, fields }: ScatterData, size: number): void {
  const { ctx, chartArea: area, scales } = chart;
  const across = scales['x']?.getPixelForValue(x.cut) ?? area.left;
  const up = scales['y']?.getPixelForValue(y.cut) ?? area.top;
  ctx.save();
  ctx.strokeStyle = token('--saffron');
  ctx.lineWidth = 2;
  ctx.setLineDash([6, 4]);
  ctx.beginPath();
  ctx.moveTo(across, area.top);
  ctx.lineTo(across, area.bottom);
  ctx.moveTo(area.left, up);
  ctx.lineTo(area.right, up);
  ctx.stroke();
  if (fields !== undefined) {
    const reversed = scales['x']?.options.reverse === true;
    const [high, low] = reversed ? [area.left, area.right] : [area.right, area.left];
    ctx.font = `400 ${String(size - 2)}px Vazirmatn`;
    ctx.fillStyle = token('--ink-soft');
    const places = [
      [high, area.top + size],
      [high, area.bottom - size],
      [low, area.bottom - size],
      [low, area.top + size],
    ] as const;
    fields.forEach((name, index) => {
      const [edge = 0, height = 0] = places[index] ?? [];
      ctx.textAlign = edge === area.left ? 'left' : 'right';
      ctx.fillText(name, edge === area.left ? edge + 4 : edge - 4, height);
    });
  }
  ctx.restore();
}
