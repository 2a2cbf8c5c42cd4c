// One restrained palette.

export const PALETTE = {
  ink: '#1f2a37',
  muted: '#5f6b7a',
  paper: '#ffffff',
  teal: '#0f5c6e',
  tealSoft: '#e6f1f3',
  sand: '#fff8e6',
  line: '#d5dde3',
  shade: '#f5f7f9',
  ochre: '#b7791f',
  good: '#1e6b45',
  goodSoft: '#e3f4ea',
  warning: '#8a5a00',
  warningSoft: '#fff1d0',
  bad: '#a8281c',
  badSoft: '#fde8e6',
} as const;
