// Writes docs/ERRORS.md: every error that OmniNode throws on purpose, read from the sources. With --check it writes
// nothing and fails where the file is out of date or two errors share a code.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export interface ErrorEntry {
  readonly className: string;
  readonly code: string;
  readonly exitCode: number;
  /** With the class's fields in braces. */
  readonly message: string;
  readonly remedy: string;
  /** Path of the source file from the root of the project. */
  readonly file: string;
}

const root = fileURLToPath(new URL("../", import.meta.url));
const target = "docs/ERRORS.md";

/** All concrete descendants of OmniError (node) and OmniSdkError (sdk). */
export function collectErrors(): ErrorEntry[] {
  const files = globSync("{node,sdk}/src/**/*.ts", { cwd: root }).sort();
  const classes = new Map<string, { node: ts.ClassDeclaration; file: string }[]>();
  for (const file of files) {
    const text = readFileSync(`${root}${file}`, "utf8");
    if (!text.includes("extends")) continue;
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    source.forEachChild((node) => {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const parent = parentName(node);
      if (parent) classes.set(parent, [...(classes.get(parent) ?? []), { node, file }]);
    });
  }
  const entries: ErrorEntry[] = [];
  const visit = (parent: string, exitCode: number) => {
    for (const { node, file } of classes.get(parent) ?? []) {
      const name = node.name?.text ?? "";
      const exit = exitCodeOf(node) ?? exitCode;
      const code = literal(property(node, "code"));
      if (code) entries.push({ className: name, code, exitCode: exit, file, ...superCall(node) });
      visit(name, exit);
    }
  };
  visit("OmniError", 1);
  visit("OmniSdkError", 1);
  return entries;
}

function parentName(node: ts.ClassDeclaration): string | undefined {
  const [clause] = node.heritageClauses?.filter(({ token }) => token === ts.SyntaxKind.ExtendsKeyword) ?? [];
  const expression = clause?.types[0]?.expression;
  return expression && ts.isIdentifier(expression) ? expression.text : undefined;
}

function property(node: ts.ClassDeclaration, name: string): ts.Expression | undefined {
  const found = node.members.find(
    (member) => ts.isPropertyDeclaration(member) && member.name.getText() === name,
  );
  return found && ts.isPropertyDeclaration(found) ? found.initializer : undefined;
}

function literal(node: ts.Expression | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** The node's classes say it; the SDK's say whether the chain refused. */
function exitCodeOf(node: ts.ClassDeclaration): number | undefined {
  const exitCode = property(node, "exitCode");
  if (exitCode) return Number(exitCode.getText());
  const refused = property(node, "refused")?.kind;
  return refused === ts.SyntaxKind.TrueKeyword ? 3 : undefined;
}

function superCall(node: ts.ClassDeclaration): { message: string; remedy: string } {
  let found: { message: string; remedy: string } | undefined;
  const visit = (child: ts.Node): void => {
    if (ts.isCallExpression(child) && child.expression.kind === ts.SyntaxKind.SuperKeyword) {
      const [message, options] = child.arguments;
      const remedy =
        options && ts.isObjectLiteralExpression(options) ? memberOf(options, "remedy") : undefined;
      found = { message: message ? words(message) : "", remedy: remedy ? words(remedy) : "" };
    }
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found ?? { message: "", remedy: "" };
}

function memberOf(options: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const member of options.properties) {
    if (member.name?.getText() !== name) continue;
    if (ts.isPropertyAssignment(member)) return member.initializer;
    if (ts.isShorthandPropertyAssignment(member)) return member.name;
  }
  return undefined;
}

/** What an expression says, with what is only known at run time in braces. */
function words(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return words(node.expression);
  if (ts.isTemplateExpression(node)) {
    return (
      node.head.text +
      node.templateSpans.map(({ expression, literal: rest }) => placeholder(expression) + rest.text).join("")
    );
  }
  if (ts.isConditionalExpression(node)) {
    const [yes, no] = [words(node.whenTrue), words(node.whenFalse)];
    return yes && no && yes !== no ? `${yes} / ${no}` : yes || no;
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return words(node.left) + words(node.right);
  }
  return placeholder(node);
}

function placeholder(node: ts.Expression): string {
  if (ts.isConditionalExpression(node)) return words(node);
  // The last name is the telling one: known.length -> {length}, this.path -> {path}, JSON.stringify(key) -> {key}.
  const names = node.getText().match(/[A-Za-z_]\w*/g) ?? ["…"];
  if (ts.isIdentifier(node)) return `{${node.text}}`;
  if (ts.isCallExpression(node)) {
    const [argument] = node.arguments;
    if (argument && ts.isIdentifier(argument)) return `{${argument.text}}`;
  }
  return `{${names[0]}}`;
}

export function renderErrors(entries: readonly ErrorEntry[]): string {
  const areas = Map.groupBy(entries, ({ file }) => area(file));
  const cell = (text: string) =>
    text
      .replaceAll("|", "\\|")
      .replaceAll(/\s*\n\s*/g, " ")
      .replaceAll(/[<>]/g, "\\$&");
  const tables = [...areas]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, list]) => {
      const rows = list
        .toSorted((a, b) => (a.code < b.code ? -1 : 1))
        .map(
          (e) =>
            `| \`${e.code}\` | \`${e.className}\` | ${e.exitCode} | ${cell(e.message)} | ${cell(e.remedy)} |`,
        );
      return `## ${name}\n\n| code | class | exit | what happened | what to do |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}\n`;
    });
  return `# Errors

Every error that OmniNode throws on purpose. Codes are stable across releases and packages: match on \`code\` (or
\`name\`), never on the message. \`omni-node\` prints message, remedy and code to stderr, as
\`{"error":{"code","name","message","remedy"}}\` with \`--json\`, and ends with the exit code given here: 1 failed, 2 wrong
usage, 3 refused by chain, peer or policy. Words in braces are fields of the error.

This page is generated from the sources: \`node scripts/generate-errors.ts\`.

${tables.join("\n")}`;
}

function area(file: string): string {
  const [workspace = "", , layer = ""] = file.split("/");
  return workspace === "sdk" ? "sdk" : `node: ${layer}`;
}

/** Codes that two classes have. */
export function duplicateCodes(entries: readonly ErrorEntry[]): string[] {
  const byCode = Map.groupBy(entries, ({ code }) => code);
  return [...byCode]
    .filter(([, list]) => list.length > 1)
    .map(([code, list]) => `${code}: ${list.map((e) => e.className).join(", ")}`);
}

if (import.meta.main) {
  const entries = collectErrors();
  const duplicates = duplicateCodes(entries);
  if (duplicates.length > 0) throw new Error(`codes that are not unique: ${duplicates.join("; ")}`);
  const text = renderErrors(entries);
  if (!process.argv.includes("--check")) writeFileSync(`${root}${target}`, text);
  else if (readFileSync(`${root}${target}`, "utf8") !== text) {
    throw new Error(`${target} is out of date: run node scripts/generate-errors.ts`);
  }
}
