import { z } from 'zod';
import { citationsSchema, engagementsSchema, famillesSchema } from '../core/library/schema/lists.ts';
import { SCHEMAS } from '../core/library/validate.ts';
import type { Generator } from './generator.ts';

/** `clauses/schema/*.json`: completion and checks while a library's YAML is written. */
export const jsonSchemas: Generator = () =>
  Object.entries(FILES).map(([name, { title, schema }]) => ({
    path: `clauses/schema/${name}.json`,
    content: `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`,
  }));

const FILES: Readonly<Record<string, { readonly title: string; readonly schema: z.ZodType }>> = {
  clause: { title: 'Une clause du catalogue', schema: SCHEMAS.clauses },
  ecolabel: { title: 'Un écolabel, un indice ou une certification', schema: SCHEMAS.ecolabels },
  texte: { title: 'Un texte juridique ou normatif', schema: SCHEMAS.textes },
  'famille-labels': {
    title: 'Une famille de labels : ses labels et ses critères mesurables',
    schema: SCHEMAS['familles-labels'],
  },
  ossature: {
    title: 'Une ossature de document : ses articles et les clauses qui y ont leur place',
    schema: SCHEMAS.ossatures,
  },
  formulation: { title: 'Une formulation faible, illégale ou dépassée', schema: SCHEMAS.formulations },
  familles: { title: 'Les familles d’achat', schema: famillesSchema },
  engagements: { title: 'Les engagements que les clauses servent', schema: engagementsSchema },
  citations: { title: 'Les gabarits pour citer un écolabel', schema: citationsSchema },
};
