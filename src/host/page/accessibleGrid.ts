// The grid's own templates with what screen readers and keyboards need: names for its fields, roles for its menus.

/** Names of fields, English → [Spanish, Portuguese]. */
export const LABELS: Readonly<Record<string, readonly [string, string]>> = {
  'Cell or named range': ['Celda o intervalo con nombre', 'Célula ou intervalo nomeado'],
  'Rows to add': ['Filas por agregar', 'Linhas a adicionar'],
  'Content of the cell': ['Contenido de la celda', 'Conteúdo da célula'],
};

/** What stands in a template → what shall. */
const CHANGES: readonly (readonly [string, string])[] = [
  [
    'onChange.bind="changeInputValue"\n        onInput.bind="onInput"',
    'onChange.bind="changeInputValue" placeholder.translate="Cell or named range"\n        onInput.bind="onInput"',
  ],
  [
    'class="o-grid-add-rows-input o-input mt-0 me-2"',
    'class="o-grid-add-rows-input o-input mt-0 me-2" aria-label="Rows to add"',
  ],
  [
    'class="o-font-size o-number-input bg-transparent border-0"',
    'class="o-font-size o-number-input bg-transparent border-0" t-att-aria-label="props.title"',
  ],
  [
    'tabindex="1"\n          t-att-contenteditable',
    'tabindex="0" role="textbox" aria-label="Content of the cell"\n          t-att-contenteditable',
  ],
  ['class="o-menu"\n', 'class="o-menu" role="menu"\n'],
  [
    '            tabIndex="-1"\n            t-att-title="getName(menuItem)"',
    '            tabIndex="-1" role="menuitem"\n            t-att-title="getName(menuItem)"',
  ],
  [
    'class="o-topbar-topleft d-flex" t-ref="topBarTop"',
    'class="o-topbar-topleft d-flex" role="menubar" t-ref="topBarTop"',
  ],
  [
    'class="o-topbar-menu o-hoverable-button text-nowrap rounded"',
    'class="o-topbar-menu o-hoverable-button text-nowrap rounded" role="menuitem" aria-haspopup="menu" tabindex="-1"',
  ],
];

/** The templates with these changes; those that no longer apply are left as they are, which a test tells. */
export function accessible(templates: string): string {
  return CHANGES.reduce((text, [from, to]) => text.replaceAll(from, to), templates);
}

/** The places that the templates do not have. */
export function missingPlaces(templates: string): string[] {
  return CHANGES.map(([from]) => from).filter((from) => !templates.includes(from));
}
