import type { Format } from '../../../server/src/core/document/model.ts';
import { parseDocument } from '../../../server/src/core/document/parse.ts';

/** One line a block: kind, level or cell, then the prose with ▣ for opaque and nothing for transparent. */
export function proseOutline(text: string, format: Format): readonly string[] {
  return parseDocument(text, format).blocks.map(({ kind, level, cell, prose }) => {
    const place = cell ? ` ${cell.row},${cell.column}${cell.header ? ' header' : ''}` : level > 0 ? ` ${level}` : '';
    return `${kind}${place}: ${prose
      .replaceAll('\u2060', '')
      .replace(/\uFFFC+/g, '▣')
      .replace(/ +/g, ' ')
      .trim()}`;
  });
}
