import type { LibraryFile } from '../../server/src/core/library/library.ts';

/** A record file with what its kind requires; `more` sets or replaces keys. JSON is YAML. */
export function texteFile(id: string, more: object = {}): LibraryFile {
  return file('textes', {
    id,
    citation: `texte ${id}`,
    nature: 'loi',
    impose: 'Une obligation.',
    qui: ['tous'],
    versions: [{ du: '2020-01-01' }],
    source: 'Journal officiel',
    ...TRUST,
    ...more,
  });
}

export function ecolabelFile(id: string, more: object = {}): LibraryFile {
  return file('ecolabels', {
    id,
    nom: id,
    nature: 'type-1',
    organisme: 'Organisme',
    familles: { couvertes: [] },
    citation: { gabarit: 'T-PROD', nom: id },
    objet: 'produit',
    resume: 'Un label.',
    source: 'Registre',
    ...TRUST,
    ...more,
  });
}

export function familleLabelsFile(id: string, more: object = {}): LibraryFile {
  return file('familles-labels', {
    id,
    libelle: id,
    vocabulaire: [id],
    labels: [],
    source: 'Registre',
    ...TRUST,
    ...more,
  });
}

export function clauseFile(id: string, more: object = {}): LibraryFile {
  return file('catalogue/materiel', {
    id,
    titre: 'Garantie',
    version: 1,
    ...TRUST,
    pilier: 'economie-circulaire',
    familles: ['tous'],
    pourquoi: 'Pour durer.',
    vocabulaire: ['garantie'],
    parametres: { duree: { libelle: 'Durée', type: 'nombre', unite: 'ans', min: 2, max: 10 } },
    niveaux: { socle: { resume: 'Deux ans', seuil: { duree: 2, origine: 'proposition' } } },
    textes: { 'condition-execution': 'Le titulaire garantit les équipements {duree} ans.' },
    preuve: 'Attestation',
    controle: 'Annuel',
    penalite: 'Par jour',
    base: ['loi-une'],
    ...more,
  });
}

const TRUST = { 'verifie-le': '2026-01-15', fiabilite: 'verifie' };

function file(folder: string, record: { readonly id: string; readonly [key: string]: unknown }): LibraryFile {
  return { path: `${folder}/${record.id}.yaml`, text: JSON.stringify(record, null, 2) };
}
