import type { PrintedReport, PrintedTable, ReportPicture } from '../../utils/model/printed-report';

const WIDTH = 720;
const HEIGHT = 220;
const EDGE = { left: 12, right: 12, top: 34, bottom: 26 };
/** Told apart also by those who see no red or green; one strip a column. */
const COLOURS = ['#1f6feb', '#b35900'];

/** A picture of every table that is drawn: one strip of line a column, unread days left open. */
export async function drawReportPictures({ tables }: PrintedReport): Promise<ReportPicture[]> {
  const pictures = await Promise.all(
    tables.map(async (table, at) => {
      const columns = (table.drawn ?? []).filter((column) => valuesOf(table, column).length > 1);
      if (columns.length === 0) return null;
      const height = HEIGHT * columns.length;
      const png = await drawn(table, columns, height);
      return { table: at, png, width: WIDTH, height };
    }),
  );
  return pictures.filter((picture) => picture !== null);
}

async function drawn(
  table: PrintedTable,
  columns: readonly number[],
  height: number,
): Promise<Blob> {
  const canvas = new OffscreenCanvas(WIDTH, height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas to draw on');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, WIDTH, height);
  columns.forEach((column, at) => {
    strip(pen, table, column, at * HEIGHT, COLOURS[at % COLOURS.length] ?? '#1f6feb');
  });
  return canvas.convertToBlob({ type: 'image/png' });
}

function strip(
  pen: OffscreenCanvasRenderingContext2D,
  table: PrintedTable,
  column: number,
  top: number,
  colour: string,
): void {
  const highest = Math.max(...valuesOf(table, column), 0) || 1;
  const { left, right } = EDGE;
  const x = (i: number) => left + (i * (WIDTH - left - right)) / Math.max(1, table.rows.length - 1);
  const room = HEIGHT - EDGE.top - EDGE.bottom;
  const y = (value: number) => top + EDGE.top + (1 - Math.max(0, value) / highest) * room;
  pen.fillStyle = '#1d1d1f';
  pen.font = '14px system-ui, sans-serif';
  pen.fillText(table.columns[column]?.label ?? '', left, top + 20);
  pen.font = '12px system-ui, sans-serif';
  pen.fillText(table.rows[0]?.[0]?.shown ?? '', left, top + HEIGHT - 8);
  pen.textAlign = 'right';
  pen.fillText(table.rows.at(-1)?.[0]?.shown ?? '', WIDTH - right, top + HEIGHT - 8);
  pen.textAlign = 'left';
  pen.strokeStyle = pen.fillStyle = colour;
  pen.lineWidth = 2;
  pen.beginPath();
  table.rows.forEach((row, i) => {
    const value = row[column]?.value;
    if (value === undefined) return;
    const isOpen = table.rows[i - 1]?.[column]?.value === undefined;
    if (isOpen) pen.moveTo(x(i), y(value));
    else pen.lineTo(x(i), y(value));
  });
  pen.stroke();
  table.rows.forEach((row, i) => {
    const value = row[column]?.value;
    if (value === undefined) return;
    pen.beginPath();
    pen.arc(x(i), y(value), 2.5, 0, 2 * Math.PI);
    pen.fill();
  });
}

function valuesOf({ rows }: PrintedTable, column: number): number[] {
  return rows.flatMap((row) => row[column]?.value ?? []);
}
