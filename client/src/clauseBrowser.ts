import {
  commands,
  EventEmitter,
  type ExtensionContext,
  l10n,
  MarkdownString,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CLAUSES, type ClauseList, type ClauseSummary } from '../../server/src/protocol.ts';
import { followActiveDocument, isTenderDocument } from './activeDocument.ts';
import { INSERT_CLAUSE } from './insertClause.ts';
import { OPEN_PAGE } from './pages.ts';

const VIEW = 'clausier.clauses';

type Grouping = 'familles' | 'etapes';
type GroupNode = { readonly kind: 'group'; readonly name: string };
type ClauseNode = { readonly kind: 'clause'; readonly group: string; readonly clause: ClauseSummary };
type LevelNode = Omit<ClauseNode, 'kind'> & {
  readonly kind: 'level';
  readonly niveau: string;
  readonly resume: string;
};
type Node = GroupNode | ClauseNode | LevelNode;

/** The clause browser: purchase families (or stages) → clauses → levels. */
class ClauseTree implements TreeDataProvider<Node> {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  list: ClauseList = { clauses: [], libelles: {} };
  grouping: Grouping = 'familles';

  refresh(): void {
    this.#changed.fire(undefined);
  }

  getChildren(node?: Node): Node[] {
    if (!node) {
      // In the order of the library's own lists, whatever clause comes first.
      const used = new Set(this.list.clauses.flatMap((clause) => clause[this.grouping]));
      return Object.keys(this.list.libelles)
        .filter((id) => used.has(id))
        .map((name) => ({ kind: 'group', name }));
    }
    if (node.kind === 'group') {
      return (
        this.list.clauses
          .filter((clause) => clause[this.grouping].includes(node.name))
          // What belongs to the group first of all, before what also serves it.
          .sort((a, b) => Number(b[this.grouping][0] === node.name) - Number(a[this.grouping][0] === node.name))
          .map((clause) => ({ kind: 'clause', group: node.name, clause }))
      );
    }
    return node.kind === 'clause'
      ? node.clause.niveaux.map((level) => ({ ...level, kind: 'level', group: node.group, clause: node.clause }))
      : [];
  }

  getTreeItem(node: Node): TreeItem {
    const libelle = (id: string) => this.list.libelles[id] ?? id;
    if (node.kind === 'group') return groupItem(node.name, libelle(node.name), this.getChildren(node).length);
    return node.kind === 'clause' ? clauseItem(node, libelle) : levelItem(node, libelle);
  }
}

/** Registers the tree view and the commands that change how it is grouped. */
export function registerClauseBrowser(context: ExtensionContext, client: BaseLanguageClient): void {
  const tree = new ClauseTree();
  const group = (grouping: Grouping) => async () => {
    tree.grouping = grouping;
    await commands.executeCommand('setContext', 'clausier.groupement', grouping);
    tree.refresh();
  };
  context.subscriptions.push(
    window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true }),
    commands.registerCommand('clausier.grouperParFamille', group('familles')),
    commands.registerCommand('clausier.grouperParEtape', group('etapes')),
    commands.registerCommand(
      'clausier.insererDepuisLArbre',
      (node: Node) => node.kind !== 'group' && commands.executeCommand(INSERT_CLAUSE, insertArguments(node)),
    ),
    commands.registerCommand('clausier.voirClause', (node: Node) => node.kind !== 'group' && openPage(node.clause.id)),
  );
  void commands.executeCommand('setContext', 'clausier.groupement', tree.grouping);
  followActiveDocument(context, async () => {
    const document = window.activeTextEditor?.document;
    const uri = isTenderDocument(document) ? document.uri.toString() : undefined;
    const list = await client.sendRequest<ClauseList>(CLAUSES, uri ? { uri } : {});
    // Refreshing at each keystroke would close tooltips and flicker: only what changed is worth it.
    if (JSON.stringify(list) === JSON.stringify(tree.list)) return;
    tree.list = list;
    tree.refresh();
  });
}

const insertArguments = (node: ClauseNode | LevelNode) =>
  node.kind === 'level' ? { id: node.clause.id, niveau: node.niveau } : { id: node.clause.id };

const openPage = (id: string) => commands.executeCommand(OPEN_PAGE, { genre: 'clause', id });

function groupItem(id: string, libelle: string, count: number): TreeItem {
  const item = new TreeItem(libelle, TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = String(count);
  return item;
}

function clauseItem({ group, clause }: ClauseNode, libelle: (id: string) => string): TreeItem {
  const item = new TreeItem(clause.titre, TreeItemCollapsibleState.Collapsed);
  item.id = `${group}/${clause.id}`;
  item.contextValue = 'clause';
  item.iconPath = new ThemeIcon(clause.present ? 'pass-filled' : 'book');
  if (clause.present) item.description = l10n.t('already in the document');
  const levels = clause.niveaux.map(({ niveau, resume }) => `- **${libelle(niveau)}** : ${resume}`);
  item.tooltip = new MarkdownString([`**${clause.titre}**`, clause.pourquoi, levels.join('\n')].join('\n\n'));
  return item;
}

function levelItem({ group, clause, niveau, resume }: LevelNode, libelle: (id: string) => string): TreeItem {
  const item = new TreeItem(libelle(niveau), TreeItemCollapsibleState.None);
  item.id = `${group}/${clause.id}@${niveau}`;
  item.contextValue = 'niveau';
  item.description = resume;
  // Also what a screen reader says.
  item.tooltip = `${libelle(niveau)}\u00A0: ${resume}`;
  item.iconPath = new ThemeIcon('symbol-ruler');
  item.command = { command: INSERT_CLAUSE, title: l10n.t('Insert'), arguments: [{ id: clause.id, niveau }] };
  return item;
}
