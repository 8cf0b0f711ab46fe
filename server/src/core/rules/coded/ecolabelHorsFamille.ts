import type { Span } from '../../document/model.ts';
import { labelsFor } from '../../library/labels.ts';
import type { Library } from '../../library/library.ts';
import type { Ecolabel } from '../../library/schema/ecolabel.ts';
import { isCurrent } from '../../library/validity.ts';
import type { EcolabelMatch } from '../../recognition/ecolabels.ts';
import { findFamilles, nearestFamilles } from '../../recognition/familles.ts';
import { type CitedLabel, citedLabels, dateOf } from '../cited.ts';
import { boundBy } from '../context.ts';
import { renaming } from '../determiner.ts';
import { isExcused, NOT_ASKED } from '../exceptions.ts';
import { tellsOfThePast } from '../history.ts';
import { fixOf } from '../repair.ts';
import type { BlockContext, BlockRule, Fix } from '../rule.ts';

/** A label asked for of a product that can never carry it. */
export const ecolabelHorsFamille: BlockRule = {
  scope: 'block',
  id: 'ecolabel/hors-famille',
  categorie: 'ecolabel',
  title: 'Label qui n’existe pas pour ce produit',
  explanation:
    'Un label ne couvre que certains produits. Exigé ailleurs, il n’a pas de titulaire possible : l’exigence ne peut être remplie, et la mention « ou équivalent » laisse chacun deviner ce qui l’est.',
  severity: 'warning',
  fiabilite: 'verifie',
  base: ['ccp-r2111-12', 'ccp-r2111-15'],
  examples: [
    { weak: 'Les imprimantes portent l’⟦Écolabel européen⟧ ou un label équivalent.' },
    { weak: 'Les serveurs portent l’⟦Écolabel européen⟧ ou un label équivalent.' },
    { weak: 'Les tablettes ont un ⟦indice de réparabilité⟧ d’au moins 8.' },
    { weak: 'Les ordinateurs portables ont un ⟦indice de durabilité⟧ d’au moins 7 sur 10.' },
  ],
  accepted: [
    'Les écrans sont certifiés EPEAT, TCO Certified, Ange Bleu, ou tout label équivalent.',
    'Les écrans sont certifiés TCO Certified ou équivalent.',
    'Les écrans et les imprimantes portent l’Écolabel européen, lorsqu’il existe, ou un label équivalent.',
    'Les serveurs ne portent pas l’Écolabel européen.',
    'L’indice de réparabilité n’est plus applicable aux smartphones.',
    'Les tablettes disposent, s’il existe, d’un indice de réparabilité.',
    'Pour les téléviseurs, l’indice de durabilité a remplacé l’indice de réparabilité.',
    'Les tablettes et les ordinateurs portables sont livrés avec, pour ces derniers, leur indice de réparabilité.',
    'Les téléviseurs ont un indice de durabilité d’au moins 7 sur 10.',
    'Le candidat indique si ses imprimantes portent l’Écolabel européen.',
    '## Parc existant\n\nLes imprimantes en place portent l’Écolabel européen.',
    'Les ordinateurs ont un indice de réparabilité d’au moins 8 sur 10.',
    'Les imprimantes consomment du papier labellisé Écolabel européen ou équivalent.',
    '---\nclausier:\n  date-lancement: 2024-03-01\n---\n\nLes smartphones ont un indice de réparabilité d’au moins 8 sur 10.',
    'L’indice de réparabilité des smartphones mis en vente avant le 20 juin 2025 est communiqué.',
  ],
  triggers: undefined,
  *check(context, world, { ecolabels }) {
    const { library } = world;
    const date = dateOf(context, world);
    for (const cited of citedLabels(context, world, ecolabels)) {
      const { label, match } = cited;
      if (label.objet === 'organisation') continue;
      const familles = namedFamilles(cited, context, library);
      const against = reasonAgainst(label, familles, library, date);
      if (
        against === undefined ||
        AWARE.test(cited.words) ||
        tellsOfThePast(context.block, match.sentence, match) ||
        ofOtherGoods(cited, library) ||
        hasAlternative(cited, familles, ecolabels, library) ||
        isExcused(match, context, ALLOWED)
      )
        continue;
      if (boundBy(context, match.sentence).modality === 'souhait') continue;
      const better = labelsFor(familles, library)
        .filter(({ usages }) => usages.some((usage) => usage !== 'preuve' && usage !== 'rappel-legal'))
        .slice(0, MAX_BETTER)
        .map((suggestion) => suggestion.label);
      const names = familles.map((famille) => library.famillesLabels.get(famille)!.libelle).join(', ');
      yield {
        span: { start: match.start, end: match.end },
        message: `« ${label.nom} » ${against.never ? 'n’existe pas pour' : 'ne convient pas à'} ce produit (${names}) : ${against.reason.replace(/\.$/, '')}.${better.length > 0 ? ` Plutôt : ${better.map(({ nom }) => nom).join(', ')}.` : ''}`,
        ...(against.never ? {} : { severity: 'information' as const }),
        fixes: isProductLabel(label)
          ? better.filter(isProductLabel).map(({ nom }) => replaceBy(nom, match, context.block.text))
          : [],
        fiabilite: label.fiabilite,
      };
    }
  },
};

/** The sentence says « if there is one », or shares labels out. */
const AWARE = /(?<![\p{L}])(?:s'il existe|lorsqu\p{L}*|le cas échéant|chacun)(?![\p{L}])/iu;
/** What goes with equipment and carries labels of its own: « les imprimantes utilisent du papier labellisé… ». */
const OTHER_GOODS =
  /(?<![\p{L}])(?:papiers?|cartons?|encres?|emballages?|conditionnements?|mobiliers?|meubles?)(?![\p{L}])/iu;
const MAX_BETTER = 3;
const ALLOWED = [...NOT_ASKED, 'hypothese'] as const;

/** Whether the sentence names goods that are of no family, and that the label may be of. */
function ofOtherGoods(cited: CitedLabel, library: Library): boolean {
  let rest = aroundLabel(cited);
  for (const { start, end } of findFamilles(rest, library).toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  return OTHER_GOODS.test(rest);
}

/** An index or an obligation comes with its own words (« d'au moins 8 sur 10 »): another name in its place leaves nonsense. */
const isProductLabel = ({ nature, objet }: Ecolabel) =>
  objet === 'produit' && (nature === 'type-1' || nature === 'qualification');

/** « l'Écolabel européen » becomes « le label EPEAT »: the word agrees where the names do not. */
function replaceBy(nom: string, place: Span, text: string): Fix {
  const before = text.slice(Math.max(0, place.start - 12), place.start);
  const name = DETERMINED.test(before) ? `label ${nom}` : nom;
  return fixOf(`Remplacer par « ${nom} »`, renaming(text, place, name));
}

const DETERMINED = /(?<![\p{L}])(?:le |la |l['’]|du |au |un |de l['’]|à l['’])$/iu;

/** The families spoken of, the label's own name left out: « Ange Bleu DE-UZ 219 (imprimantes) ». */
function namedFamilles(cited: CitedLabel, context: BlockContext, library: Library): readonly string[] {
  return nearestFamilles([aroundLabel(cited), context.leadIn?.prose, context.section.title], library);
}

/** « EPEAT, TCO Certified ou Ange Bleu » for screens: one that suits is offered, the others shut nobody out. */
function hasAlternative(
  { match }: CitedLabel,
  familles: readonly string[],
  ecolabels: readonly EcolabelMatch[],
  library: Library,
): boolean {
  const { start, end } = match.sentence;
  return ecolabels.some((other) => {
    const covered = library.ecolabels.get(other.ecolabel)?.familles.couvertes ?? [];
    const isListed = other.ecolabel !== match.ecolabel && other.start >= start && other.end <= end;
    return isListed && familles.every((famille) => covered.includes(famille));
  });
}

interface Reason {
  readonly reason: string;
  /** The label does not exist for the family; otherwise it is only of no use there. */
  readonly never: boolean;
}

/** Why the label cannot serve any of the families at a date; undefined as soon as it may serve one, or none is named. */
function reasonAgainst(label: Ecolabel, named: readonly string[], library: Library, date: string): Reason | undefined {
  const { couvertes, jamais } = label.familles;
  // A family that lost the label on a known day had it until then: « indice de réparabilité » of smartphones.
  const had = (famille: string) =>
    label.referentiels.some(
      (each) => each.familles.includes(famille) && each.au !== undefined && isCurrent(each, date),
    );
  const reasons = named.map((famille): Reason | undefined => {
    if (couvertes.includes(famille) || had(famille)) return undefined;
    if (jamais[famille] !== undefined) return { reason: jamais[famille], never: true };
    // A service may well be certified where equipment is spoken of: « serveurs hébergés par un prestataire certifié HDS ».
    const avoided = label.objet === 'produit' ? library.famillesLabels.get(famille)?.['a-eviter'][label.id] : undefined;
    return avoided === undefined ? undefined : { reason: avoided, never: false };
  });
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}

const aroundLabel = ({ before, after }: CitedLabel) => `${before}\uFFFC${after}`;
