/** A number of people without separators of thousands and without the word for them: `1.001-5.000 empleados` is 1001-5000. */
export function plainSize(text: string): string {
  const bare = text.replace(/\s*(?:employees|people|empleados|personas|funcion[aá]rios|pessoas|colaboradores)$/i, '');
  if (!/^[\d.,]+(?:\s*[-–—]\s*[\d.,]+|\s*\+)?$/.test(bare)) return text;
  return bare.replace(/(\d)[.,](?=\d{3}(?!\d))/g, '$1').replace(/\s*[-–—]\s*/, '-');
}
