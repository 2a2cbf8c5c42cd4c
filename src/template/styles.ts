// The few styles every sheet is dressed in.

import { PALETTE } from './palette';

export interface Style {
  readonly background: string;
  readonly color: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'left' | 'center' | 'right' | 'general';
  readonly vertical: 'top' | 'bottom';
  readonly wrap: boolean;
}

const PLAIN: Style = {
  background: PALETTE.paper,
  color: PALETTE.ink,
  size: 10,
  bold: false,
  italic: false,
  align: 'general',
  vertical: 'bottom',
  wrap: false,
};

const styled = (changes: Partial<Style>): Style => ({ ...PLAIN, ...changes });

const styles = () =>
  ({
    plain: PLAIN,
    title: styled({ size: 18, bold: true, color: PALETTE.teal }),
    subtitle: styled({ color: PALETTE.muted }),
    section: styled({ size: 12, bold: true, color: PALETTE.teal }),
    header: styled({ bold: true, background: PALETTE.teal, color: PALETTE.paper, wrap: true }),
    headerNumber: styled({ bold: true, background: PALETTE.teal, color: PALETTE.paper, wrap: true, align: 'right' }),
    headerCentre: styled({ bold: true, background: PALETTE.teal, color: PALETTE.paper, align: 'center' }),
    headerComputed: styled({ bold: true, background: PALETTE.ink, color: PALETTE.paper, wrap: true }),
    label: styled({}),
    strong: styled({ bold: true }),
    strongTop: styled({ bold: true, vertical: 'top', wrap: true }),
    input: styled({ background: PALETTE.sand }),
    inputStrong: styled({
      background: PALETTE.sand,
      color: PALETTE.teal,
      size: 12,
      bold: true,
      align: 'left',
      vertical: 'top',
      wrap: true,
    }),
    inputTop: styled({ background: PALETTE.sand, align: 'left', vertical: 'top', wrap: true }),
    computed: styled({ background: PALETTE.shade }),
    computedWords: styled({ background: PALETTE.shade, align: 'left' }),
    computedTop: styled({ background: PALETTE.shade, align: 'left', vertical: 'top', wrap: true }),
    figureTop: styled({ align: 'right', vertical: 'top' }),
    inputFigureTop: styled({ background: PALETTE.sand, align: 'right', vertical: 'top' }),
    verdictTop: styled({ bold: true, align: 'center', vertical: 'top', wrap: true }),
    clause: styled({ vertical: 'top', wrap: true }),
    link: styled({ background: PALETTE.shade, color: PALETTE.teal, bold: true, align: 'left' }),
    total: styled({ background: PALETTE.tealSoft, bold: true }),
    totalFigure: styled({ background: PALETTE.tealSoft, bold: true, align: 'right' }),
    tileLabel: styled({ background: PALETTE.tealSoft, color: PALETTE.muted, bold: true, wrap: true }),
    tileFigure: styled({ background: PALETTE.tealSoft, color: PALETTE.teal, size: 16, bold: true, align: 'left' }),
    tileDetail: styled({ background: PALETTE.tealSoft, color: PALETTE.muted, size: 9, wrap: true }),
    verdict: styled({ bold: true, align: 'left' }),
    verdictCentre: styled({ bold: true, align: 'center' }),
    figure: styled({ align: 'right' }),
    data: styled({ color: PALETTE.muted, size: 9 }),
  }) as const;

export type StyleName = keyof ReturnType<typeof styles>;

/** A style by its name. */
export function styleOf(name: StyleName): Style {
  return styles()[name];
}

/** The names of all styles. */
export const STYLE_NAMES = Object.keys(styles());
