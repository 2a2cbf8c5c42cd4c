// The grid's most visible words in Spanish and Portuguese; the engine itself speaks English only.
import { setTranslationMethod } from '@odoo/o-spreadsheet';
import { LABELS } from './accessibleGrid';
import { SENTENCES } from './engineSentences';

/** English → [Spanish, Portuguese]. */
const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  File: ['Archivo', 'Arquivo'],
  Edit: ['Editar', 'Editar'],
  View: ['Ver', 'Ver'],
  Insert: ['Insertar', 'Inserir'],
  Format: ['Formato', 'Formatar'],
  Data: ['Datos', 'Dados'],
  Print: ['Imprimir', 'Imprimir'],
  Undo: ['Deshacer', 'Desfazer'],
  Redo: ['Rehacer', 'Refazer'],
  Copy: ['Copiar', 'Copiar'],
  Cut: ['Cortar', 'Recortar'],
  Paste: ['Pegar', 'Colar'],
  'Paste special': ['Pegado especial', 'Colar especial'],
  'Paste as value': ['Pegar solo valores', 'Colar somente valores'],
  'Paste format only': ['Pegar solo formato', 'Colar somente formatação'],
  'Find and replace': ['Buscar y reemplazar', 'Localizar e substituir'],
  Delete: ['Eliminar', 'Excluir'],
  'Delete values': ['Eliminar valores', 'Excluir valores'],
  'Delete cells': ['Eliminar celdas', 'Excluir células'],
  'Unhide all columns': ['Mostrar todas las columnas', 'Reexibir todas as colunas'],
  'Unhide all rows': ['Mostrar todas las filas', 'Reexibir todas as linhas'],
  Freeze: ['Inmovilizar', 'Congelar'],
  Unfreeze: ['Movilizar', 'Descongelar'],
  'No rows': ['Ninguna fila', 'Nenhuma linha'],
  'No columns': ['Ninguna columna', 'Nenhuma coluna'],
  '1 row': ['1 fila', '1 linha'],
  '2 rows': ['2 filas', '2 linhas'],
  '1 column': ['1 columna', '1 coluna'],
  '2 columns': ['2 columnas', '2 colunas'],
  'Up to current row': ['Hasta la fila actual', 'Até a linha atual'],
  'Up to current column': ['Hasta la columna actual', 'Até a coluna atual'],
  Group: ['Agrupar', 'Agrupar'],
  Show: ['Mostrar', 'Mostrar'],
  Gridlines: ['Cuadrícula', 'Linhas de grade'],
  Formulas: ['Fórmulas', 'Fórmulas'],
  Zoom: ['Zoom', 'Zoom'],
  'Insert cells': ['Insertar celdas', 'Inserir células'],
  'Shift down': ['Desplazar hacia abajo', 'Deslocar para baixo'],
  'Shift right': ['Desplazar a la derecha', 'Deslocar para a direita'],
  'Shift up': ['Desplazar hacia arriba', 'Deslocar para cima'],
  'Shift left': ['Desplazar a la izquierda', 'Deslocar para a esquerda'],
  'Insert sheet': ['Insertar hoja', 'Inserir página'],
  Chart: ['Gráfico', 'Gráfico'],
  Carousel: ['Carrusel', 'Carrossel'],
  'Pivot table': ['Tabla dinámica', 'Tabela dinâmica'],
  Image: ['Imagen', 'Imagem'],
  Table: ['Tabla', 'Tabela'],
  Function: ['Función', 'Função'],
  All: ['Todas', 'Todas'],
  Link: ['Vínculo', 'Link'],
  Checkbox: ['Casilla de verificación', 'Caixa de seleção'],
  'Dropdown list': ['Lista desplegable', 'Lista suspensa'],
  Number: ['Número', 'Número'],
  Bold: ['Negrita', 'Negrito'],
  Italic: ['Cursiva', 'Itálico'],
  Underline: ['Subrayado', 'Sublinhado'],
  Strikethrough: ['Tachado', 'Tachado'],
  'Font size': ['Tamaño de fuente', 'Tamanho da fonte'],
  Alignment: ['Alineación', 'Alinhamento'],
  Left: ['Izquierda', 'Esquerda'],
  Center: ['Centro', 'Centro'],
  Right: ['Derecha', 'Direita'],
  Top: ['Arriba', 'Acima'],
  Middle: ['En medio', 'No meio'],
  Bottom: ['Abajo', 'Abaixo'],
  Wrapping: ['Ajuste de texto', 'Ajuste de texto'],
  Overflow: ['Desbordar', 'Exceder'],
  Wrap: ['Ajustar', 'Ajustar'],
  Clip: ['Recortar', 'Cortar'],
  Rotation: ['Rotación', 'Rotação'],
  'Conditional formatting': ['Formato condicional', 'Formatação condicional'],
  'Clear formatting': ['Borrar formato', 'Limpar formatação'],
  'Sort range': ['Ordenar intervalo', 'Classificar intervalo'],
  'Ascending (A ⟶ Z)': ['Ascendente (A ⟶ Z)', 'Crescente (A ⟶ Z)'],
  'Descending (Z ⟶ A)': ['Descendente (Z ⟶ A)', 'Decrescente (Z ⟶ A)'],
  'Data cleanup': ['Limpieza de datos', 'Limpeza de dados'],
  'Remove duplicates': ['Quitar duplicados', 'Remover cópias'],
  'Trim whitespace': ['Recortar espacios', 'Cortar espaços'],
  'Split text to columns': ['Dividir texto en columnas', 'Dividir texto em colunas'],
  'Column statistics': ['Estadísticas de columna', 'Estatísticas da coluna'],
  'Data Validation': ['Validación de datos', 'Validação de dados'],
  'Named ranges': ['Intervalos con nombre', 'Intervalos nomeados'],
  'Manage named ranges': ['Administrar intervalos con nombre', 'Gerenciar intervalos nomeados'],
  'Add filters': ['Agregar filtros', 'Adicionar filtros'],
  'Remove selected filters': ['Quitar los filtros elegidos', 'Remover os filtros selecionados'],
  Duplicate: ['Duplicar', 'Duplicar'],
  Rename: ['Cambiar nombre', 'Renomear'],
  'Change color': ['Cambiar color', 'Alterar cor'],
  'Hide sheet': ['Ocultar hoja', 'Ocultar página'],
  'Lock sheet': ['Bloquear hoja', 'Bloquear página'],
  'Unlock sheet': ['Desbloquear hoja', 'Desbloquear página'],
  'Move left': ['Mover a la izquierda', 'Mover para a esquerda'],
  'Move right': ['Mover a la derecha', 'Mover para a direita'],
  Sum: ['Suma', 'Soma'],
  Avg: ['Promedio', 'Média'],
  Min: ['Mín.', 'Mín.'],
  Max: ['Máx.', 'Máx.'],
  Count: ['Recuento', 'Contagem'],
  'Count Numbers': ['Recuento de números', 'Contagem de números'],
  Confirm: ['Confirmar', 'Confirmar'],
  Cancel: ['Cancelar', 'Cancelar'],
  Save: ['Guardar', 'Salvar'],
};

const ALL: Readonly<Record<string, readonly [string, string]>> = { ...WORDS, ...SENTENCES, ...LABELS };

/** How the grid shall say a text of its own, in the language of a locale. */
export function engineWordsFor(locale: string): (text: string) => string {
  const column = locale.startsWith('es') ? 0 : locale.startsWith('pt') ? 1 : undefined;
  return (text) => (column === undefined ? text : (ALL[text]?.[column] ?? text));
}

/** The engine's texts that have a translation. */
export function translatedWords(): string[] {
  return Object.keys({ ...WORDS, ...SENTENCES });
}

/** Makes the engine speak them; before a workbook is opened. */
export function translateEngine(locale: string): void {
  const translate = engineWordsFor(locale);
  setTranslationMethod((...[text]) => translate(text));
}
