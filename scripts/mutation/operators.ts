/**
 * Every mutant of the contracts, from solc's syntax tree: one small change of one expression or statement. Events are
 * left alone (the SDK's tests read them), and so are assembly, string literals, interfaces, types and mocks.
 */
import { createHash } from "node:crypto";
import solc from "solc";

export const OPERATORS = [
  "relational",
  "arithmetic",
  "boolean",
  "constant",
  "revert removal",
  "statement deletion",
  "assignment deletion",
  "modifier removal",
] as const;
export type Operator = (typeof OPERATORS)[number];

export interface Mutant {
  /** Names the change by its text and place in the code, not by its line, so that edits elsewhere keep it. */
  readonly id: string;
  readonly file: string;
  readonly contract: string;
  readonly function: string;
  readonly operator: Operator;
  readonly line: number;
  /** Bytes of the source that `replacement` takes the place of. */
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly replacement: string;
}

type Node = Record<string, unknown> & { readonly nodeType: string; readonly src: string };
type Change = readonly [operator: Operator, start: number, end: number, replacement: string];

const RELATIONS: Record<string, readonly string[]> = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<"],
  ">=": [">", "<"],
  "==": ["!="],
  "!=": ["=="],
};
const ARITHMETIC: Record<string, string> = {
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "%": "*",
  "**": "*",
  "&": "|",
  "|": "&",
  "^": "&",
  "<<": ">>",
  ">>": "<<",
  "+=": "-=",
  "-=": "+=",
  "*=": "/=",
  "/=": "*=",
  "|=": "&=",
  "&=": "|=",
  "<<=": ">>=",
  ">>=": "<<=",
};
/** Takes no effect, and is legal wherever a statement is. */
const NOTHING = "{}";

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "nodeType" in value && "src" in value;

const childOf = (node: Node, key: string): Node => {
  const child = node[key];
  if (!isNode(child)) throw new Error(`${node.nodeType} at ${node.src} has no ${key}`);
  return child;
};

const rangeOf = (node: Node): readonly [start: number, end: number] => {
  const [start = 0, length = 0] = node.src.split(":").map(Number);
  return [start, start + length];
};

/** The changes that one node allows. */
function changesOf(node: Node, parent: Node | undefined, source: Buffer): Change[] {
  const [start, end] = rangeOf(node);
  const text = (of: Node): string => source.subarray(...rangeOf(of)).toString();
  const between = (operator: Operator, left: Node, right: Node, replacement: string): Change => {
    const from = source.indexOf(String(node.operator), rangeOf(left)[1]);
    if (from < 0 || from >= rangeOf(right)[0]) throw new Error(`no ${String(node.operator)} at ${node.src}`);
    return [operator, from, from + String(node.operator).length, replacement];
  };

  switch (node.nodeType) {
    case "BinaryOperation": {
      const [left, right] = [childOf(node, "leftExpression"), childOf(node, "rightExpression")];
      const sign = String(node.operator);
      if (sign === "&&" || sign === "||") {
        return [
          between("boolean", left, right, sign === "&&" ? "||" : "&&"),
          ["boolean", start, end, text(left)],
          ["boolean", start, end, text(right)],
        ];
      }
      const other = ARITHMETIC[sign];
      return [
        ...(RELATIONS[sign] ?? []).map((relation) => between("relational", left, right, relation)),
        ...(other === undefined ? [] : [between("arithmetic", left, right, other)]),
      ];
    }
    case "Assignment": {
      const other = ARITHMETIC[String(node.operator)];
      if (other === undefined) return [];
      return [between("arithmetic", childOf(node, "leftHandSide"), childOf(node, "rightHandSide"), other)];
    }
    case "UnaryOperation":
      return node.operator === "!"
        ? [["boolean", start, rangeOf(childOf(node, "subExpression"))[0], ""]]
        : [];
    case "Conditional":
      return [
        ["boolean", start, end, `(${text(childOf(node, "trueExpression"))})`],
        ["boolean", start, end, `(${text(childOf(node, "falseExpression"))})`],
      ];
    case "Literal":
      if (node.kind === "bool") return [["constant", start, end, text(node) === "true" ? "false" : "true"]];
      return node.kind === "number" ? [["constant", start, end, `(${text(node)} + 1)`]] : [];
    case "IfStatement": {
      const body = childOf(node, "trueBody");
      const statements =
        body.nodeType === "Block" && Array.isArray(body.statements) ? body.statements : [body];
      const reverts = statements.length === 1 && isNode(statements[0]) && isRevert(statements[0]);
      if (!reverts || isNode(node.falseBody)) return [];
      const stop = body.nodeType === "Block" ? end : source.indexOf(";", end - 1) + 1;
      return [["revert removal", start, stop, NOTHING]];
    }
    case "ExpressionStatement": {
      const expression = childOf(node, "expression");
      // The source range leaves the semicolon out.
      const stop = source.indexOf(";", end) + 1;
      if (expression.nodeType === "Assignment") return [["assignment deletion", start, stop, NOTHING]];
      if (parent?.nodeType === "ForStatement") return [];
      return [["statement deletion", start, stop, NOTHING]];
    }
    case "Break":
    case "Continue":
      return [["statement deletion", start, source.indexOf(";", end) + 1, NOTHING]];
    case "Return":
      return isNode(node.expression)
        ? []
        : [["statement deletion", start, source.indexOf(";", end) + 1, NOTHING]];
    case "RevertStatement": {
      const guarded =
        parent?.nodeType === "IfStatement" && parent.trueBody === node && !isNode(parent.falseBody);
      const alone =
        parent?.nodeType === "Block" && Array.isArray(parent.statements) && parent.statements.length === 1;
      return guarded || alone ? [] : [["revert removal", start, source.indexOf(";", end) + 1, NOTHING]];
    }
    case "ModifierInvocation":
      // What a constructor invokes are its bases.
      return parent?.kind === "constructor" ? [] : [["modifier removal", start, end, ""]];
    default:
      return [];
  }
}

const isRevert = (node: Node): boolean => node.nodeType === "RevertStatement";

const SKIPPED = new Set([
  "InlineAssembly",
  "EmitStatement",
  "ArrayTypeName",
  "ImportDirective",
  "EventDefinition",
]);

/** Mutants of one file, each but once, in the order of the source. */
function mutantsOf(file: string, source: Buffer, root: Node): Mutant[] {
  const found: Mutant[] = [];
  const seen = new Map<string, number>();
  const visit = (node: Node, parent: Node | undefined, contract: string, fn: string): void => {
    if (SKIPPED.has(node.nodeType)) return;
    const here = node.nodeType === "ContractDefinition" ? String(node.name) : contract;
    if (node.nodeType === "ContractDefinition" && node.contractKind === "interface") return;
    const inside = node.nodeType === "FunctionDefinition" ? String(node.name || node.kind) : fn;
    for (const [operator, start, end, replacement] of changesOf(node, parent, source)) {
      const original = source.subarray(start, end).toString();
      const context = source.subarray(...rangeOf(parent ?? node)).toString();
      const key = [file, inside, operator, context, original, replacement].join("\0");
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      const id = createHash("sha256").update(`${key}\0${nth}`).digest("hex").slice(0, 12);
      const line = source.subarray(0, start).toString().split("\n").length;
      found.push({
        id,
        file,
        contract: here,
        function: inside,
        operator,
        line,
        start,
        end,
        original,
        replacement,
      });
    }
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child)) visit(child, node, here, inside);
      }
    }
  };
  visit(root, undefined, "", "");
  return found;
}

/** Every mutant of the named files; `sources` holds them and all that they import. */
export function mutantsIn(files: readonly string[], sources: ReadonlyMap<string, Buffer>): Mutant[] {
  const input = {
    language: "Solidity",
    sources: Object.fromEntries([...sources].map(([name, text]) => [name, { content: text.toString() }])),
    settings: { stopAfter: "parsing", outputSelection: { "*": { "": ["ast"] } } },
  };
  const output: { sources?: Record<string, { ast?: unknown }> } = JSON.parse(
    solc.compile(JSON.stringify(input)),
  );
  return files.flatMap((file) => {
    const [source, ast] = [sources.get(file), output.sources?.[file]?.ast];
    if (source === undefined || !isNode(ast)) throw new Error(`${file}: solc gave no syntax tree`);
    return mutantsOf(file, source, ast);
  });
}
