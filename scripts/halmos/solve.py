"""Decides an SMT-LIB file of 256-bit words as halmos writes it, for sums, products and quotients of amounts.

Bit-blasting a product of two amounts takes hours. Here each word becomes an integer, with the interval that it lies in:
where a sum or product cannot pass 2^256 it is one of integers, elsewhere it is reduced by a fresh multiple of 2^256; a
quotient q = x / y becomes q y <= x < q y + y. Nothing but bounds is lost in that: `unsat` for integers is `unsat` for
words. What remains are polynomials, which z3 or cvc5 decide. `sat` is answered only with a model under which z3 finds
every assertion over words to be true.

Assertions over arrays (balances) are left out, which only asks for more than is needed.
"""

import multiprocessing
import os
import queue
import re
import sys

import cvc5
import z3

TIMEOUT_MS = int(os.environ.get("SOLVE_TIMEOUT_MS", "120000"))


WORD = "(_ BitVec 256)"
# Halmos leaves products and quotients open at first.
DECLARED = re.compile(rf"\(declare-fun f_evm_(bv\w+)_256 \({re.escape(WORD)} {re.escape(WORD)}\) {re.escape(WORD)}\)")
DEFINED = {
    name: f"(define-fun f_evm_{name}_256 ((x {WORD}) (y {WORD})) {WORD} {body})"
    for name, body in {
        "bvmul": "(bvmul x y)",
        "bvudiv": "(ite (= y (_ bv0 256)) (_ bv0 256) (bvudiv x y))",
        "bvurem": "(ite (= y (_ bv0 256)) (_ bv0 256) (bvurem x y))",
    }.items()
}


class Unsupported(Exception):
    pass


class Integers:
    """Translates words to integers."""

    def __init__(self, assertions, splits):
        self.splits = splits
        self.terms = {}
        self.constraints = []
        self.variables = {}
        self.fresh_count = 0
        self.tops = {}
        for assertion in assertions:
            self.note_top(assertion)

    def note_top(self, fact):
        """Upper bounds that facts state of variables: x = concat(0, x[k:0]), and x <= constant."""
        if z3.is_and(fact):
            for part in fact.children():
                self.note_top(part)
        elif z3.is_eq(fact):
            for variable, other in (fact.children(), reversed(fact.children())):
                if self.is_word(variable) and z3.is_const(variable) and other.decl().kind() == z3.Z3_OP_CONCAT:
                    zero, low = other.arg(0), other.arg(other.num_args() - 1)
                    if other.num_args() == 2 and z3.is_bv_value(zero) and zero.as_long() == 0:
                        self.lower_top(variable, (1 << low.size()) - 1)
        elif fact.decl().kind() == z3.Z3_OP_ULEQ and z3.is_bv_value(fact.arg(1)):
            self.lower_top(fact.arg(0), fact.arg(1).as_long())

    @staticmethod
    def is_word(term):
        return isinstance(term, z3.BitVecRef)

    def lower_top(self, term, top):
        if z3.is_const(term) and not z3.is_bv_value(term):
            self.tops[term.get_id()] = min(top, self.tops.get(term.get_id(), top))

    def fresh(self, low, high):
        self.fresh_count += 1
        variable = z3.Int(f"i{self.fresh_count}")
        self.constraints += [variable >= low, variable <= high]
        return variable

    def reduced(self, value, low, high, width):
        """value mod 2^width, where low <= value <= high."""
        size = 1 << width
        if low >= 0 and high < size:
            return value, low, high
        multiple = self.fresh(low // size, high // size)
        rest = self.fresh(0, size - 1)
        self.constraints.append(value == multiple * size + rest)
        return rest, 0, size - 1

    def quotient(self, x, y):
        """x / y rounded down, and the rest, where y is not zero."""
        (value, _, high), (divisor, least, most) = x, y
        result = self.fresh(0, high // max(least, 1))
        rest = self.fresh(0, max(min(most - 1, high), 0))
        quotient = z3.And(value == result * divisor + rest, rest < divisor)
        self.constraints.append(quotient if least > 0 else z3.Implies(divisor > 0, quotient))
        return (result, 0, high // max(least, 1)), (rest, 0, max(min(most - 1, high), 0))

    def word(self, term):
        key = term.get_id()
        if key not in self.terms:
            self.terms[key] = (term, self.translate(term))
        return self.terms[key][1]

    def signed(self, term):
        """A word's integer, or that less 2^width: constants in the upper half are subtractions."""
        size = 1 << term.size()
        if z3.is_bv_value(term) and term.as_long() >= size >> 1:
            value = term.as_long() - size
            return z3.IntVal(value), value, value
        if term.decl().kind() == z3.Z3_OP_BMUL and term.num_args() == 2 and z3.is_bv_value(term.arg(0)):
            factor, _, _ = self.signed(term.arg(0))
            value, low, high = self.word(term.arg(1))
            ends = (factor.as_long() * low, factor.as_long() * high)
            return factor * value, min(ends), max(ends)
        return self.word(term)

    def choice(self, term):
        """OpenZeppelin's Math chooses without a jump, by b ^ ((a ^ b) * bit): with the bit known one word is left."""
        bit = first_choice(term, set())
        if bit is None:
            return None
        condition = self.truth(bit.arg(0))
        sides = [self.word(z3.simplify(z3.substitute(term, (bit, bit.arg(side))))) for side in (1, 2)]
        (a, a_low, a_high), (b, b_low, b_high) = sides
        return z3.If(condition, a, b), min(a_low, b_low), max(a_high, b_high)

    def split(self, fact):
        """The same for a whole fact, of which only a part of such a word is asked: a ^ b then stands alone."""
        bit = first_choice(fact, set()) if has_xor(fact, set()) else None
        if bit is None:
            return None
        sides = [self.truth(z3.simplify(z3.substitute(fact, (bit, bit.arg(side))))) for side in (1, 2)]
        return z3.If(self.truth(bit.arg(0)), *sides)

    def translate(self, term):
        width, kind = term.size(), term.decl().kind()
        name = term.decl().name()
        children = [child for child in term.children() if self.is_word(child)]
        if z3.is_bv_value(term):
            return z3.IntVal(term.as_long()), term.as_long(), term.as_long()
        if z3.is_const(term):
            top = self.tops.get(term.get_id(), (1 << width) - 1)
            variable = z3.Int(f"w_{name}")
            self.variables[str(variable)] = (term, variable)
            self.constraints += [variable >= 0, variable <= top]
            return variable, 0, top
        if kind == z3.Z3_OP_CONCAT:
            value, low, high = self.word(children[0])
            for child in children[1:]:
                right, right_low, right_high = self.word(child)
                size = 1 << child.size()
                value, low, high = value * size + right, low * size + right_low, high * size + right_high
            return value, low, high
        if kind == z3.Z3_OP_EXTRACT:
            top, bottom = term.params()
            source = self.word(children[0])
            if bottom != 0:
                source, _ = self.quotient(source, (z3.IntVal(1 << bottom), 1 << bottom, 1 << bottom))
            return self.reduced(*source, top - bottom + 1)
        if kind == z3.Z3_OP_ZERO_EXT:
            return self.word(children[0])
        if kind == z3.Z3_OP_ITE:
            condition = self.truth(term.arg(0))
            if z3.is_false(condition):
                return self.word(children[1])
            (then, low, high), (other, other_low, other_high) = self.word(children[0]), self.word(children[1])
            return z3.If(condition, then, other), min(low, other_low), max(high, other_high)
        if kind == z3.Z3_OP_BADD:
            parts = [self.signed(child) for child in children]
            values, lows, highs = zip(*parts)
            return self.reduced(z3.Sum(values), sum(lows), sum(highs), width)
        if kind == z3.Z3_OP_BSUB:
            (value, low, high), (right, right_low, right_high) = self.word(children[0]), self.word(children[1])
            return self.reduced(value - right, low - right_high, high - right_low, width)
        if kind == z3.Z3_OP_BMUL:
            value, low, high = self.word(children[0])
            for child in children[1:]:
                right, right_low, right_high = self.word(child)
                value, low, high = self.reduced(value * right, low * right_low, high * right_high, width)
            return value, low, high
        if kind in (z3.Z3_OP_BUDIV, z3.Z3_OP_BUDIV_I):
            result, _ = self.quotient(self.word(children[0]), self.word(children[1]))
            return result
        if kind in (z3.Z3_OP_BUREM, z3.Z3_OP_BUREM_I):
            _, rest = self.quotient(self.word(children[0]), self.word(children[1]))
            return rest
        if kind == z3.Z3_OP_BNEG:
            value, low, high = self.word(children[0])
            return self.reduced(-value, -high, -low, width)
        if kind == z3.Z3_OP_BNOT:
            value, low, high = self.word(children[0])
            top = (1 << width) - 1
            return top - value, top - high, top - low
        if kind == z3.Z3_OP_BXOR and (chosen := self.choice(term)):
            return chosen
        # Anything else is some word, the same wherever it is written the same: fewer facts, so more to prove.
        variable = self.fresh(0, (1 << width) - 1)
        self.variables[str(variable)] = (term, variable)
        return variable, 0, (1 << width) - 1

    def truth(self, fact):
        kind = fact.decl().kind()
        if z3.is_true(fact) or z3.is_false(fact):
            return fact
        if kind in (z3.Z3_OP_AND, z3.Z3_OP_OR):
            parts = [self.truth(part) for part in fact.children()]
            return z3.And(parts) if kind == z3.Z3_OP_AND else z3.Or(parts)
        if kind == z3.Z3_OP_NOT:
            return z3.Not(self.truth(fact.arg(0)))
        if kind == z3.Z3_OP_IMPLIES:
            return z3.Implies(self.truth(fact.arg(0)), self.truth(fact.arg(1)))
        if kind in (z3.Z3_OP_EQ, z3.Z3_OP_ULEQ, z3.Z3_OP_ULT, z3.Z3_OP_UGEQ, z3.Z3_OP_UGT):
            left, right = fact.children()
            if z3.is_bool(left):
                return self.truth(left) == self.truth(right)
            if not self.is_word(left):
                raise Unsupported(fact.sexpr())
            if self.splits and (chosen := self.split(fact)) is not None:
                return chosen
            (a, a_low, a_high), (b, b_low, b_high) = self.word(left), self.word(right)
            if kind == z3.Z3_OP_EQ and (a_high < b_low or b_high < a_low):
                return z3.BoolVal(False)
            return {
                z3.Z3_OP_EQ: a == b,
                z3.Z3_OP_ULEQ: a <= b,
                z3.Z3_OP_ULT: a < b,
                z3.Z3_OP_UGEQ: a >= b,
                z3.Z3_OP_UGT: a > b,
            }[kind]
        raise Unsupported(fact.sexpr())


def first_choice(term, seen):
    """A part of a term that is one of two constants."""
    if term.get_id() in seen:
        return None
    seen.add(term.get_id())
    if term.decl().kind() == z3.Z3_OP_ITE and z3.is_bv_value(term.arg(1)) and z3.is_bv_value(term.arg(2)):
        return term
    parts = (first_choice(child, seen) for child in term.children() if isinstance(child, z3.BitVecRef))
    return next((part for part in parts if part is not None), None)


def has_xor(term, seen):
    if term.get_id() in seen:
        return False
    seen.add(term.get_id())
    return term.decl().kind() == z3.Z3_OP_BXOR or any(has_xor(child, seen) for child in term.children())


def has_array(term, seen):
    if term.get_id() in seen:
        return False
    seen.add(term.get_id())
    return z3.is_array(term) or any(has_array(child, seen) for child in term.children())


def with_z3(text):
    solver = z3.Solver()
    solver.set("timeout", TIMEOUT_MS)
    solver.from_string(text)
    answer = solver.check()
    if answer != z3.sat:
        return str(answer), {}
    model = solver.model()
    return "sat", {d.name(): model[d].as_long() for d in model.decls() if d.arity() == 0}


def with_cvc5(text):
    solver = cvc5.Solver()
    solver.setOption("tlimit-per", str(TIMEOUT_MS))
    solver.setOption("produce-models", "true")
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, text, "query")
    while not (command := parser.nextCommand()).isNull():
        answer = str(command.invoke(solver, parser.getSymbolManager())).strip()
    if answer != "sat":
        return answer, {}
    terms = parser.getSymbolManager().getDeclaredTerms()
    return "sat", {str(term).strip("|"): int(str(solver.getValue(term))) for term in terms if term.getSort().isInteger()}


def answer_of(method, text, answers):
    try:
        answers.put(method(text))
    except Exception as error:  # a solver that fails has no answer
        answers.put((f"error {error}", {}))


def first_answer(facts):
    """Of two solvers, whichever decides first."""
    goal = z3.Goal()
    goal.add(*facts)
    solver = z3.Solver()
    # Sums of products in one form: equal polynomials then look equal.
    for fact in z3.Then("propagate-values", z3.With("simplify", som=True, arith_lhs=True))(goal)[0]:
        solver.add(fact)
    text = "(set-logic ALL)\n" + solver.to_smt2()
    answers = multiprocessing.Queue()
    workers = [
        multiprocessing.Process(target=answer_of, args=(method, text, answers), daemon=True)
        for method in (with_z3, with_cvc5)
    ]
    for worker in workers:
        worker.start()
    result = ("unknown", {})
    for _ in workers:
        try:
            result = answers.get(timeout=TIMEOUT_MS / 1000 + 10)
        except queue.Empty:
            break
        if result[0] in ("sat", "unsat"):
            break
    for worker in workers:
        worker.kill()
    return result


def decide(assertions, splits):
    """An answer, and the values of words under which the assertions are true where it is sat."""
    integers = Integers(assertions, splits)
    facts = [integers.truth(assertion) for assertion in assertions]
    answer, model = first_answer(facts + integers.constraints)
    values = [
        (word, z3.BitVecVal(model.get(name, 0), word.size())) for name, (word, _) in integers.variables.items()
    ]
    if answer == "sat" and not all(z3.is_true(z3.simplify(z3.substitute(a, values))) for a in assertions):
        answer = "unknown"
    return answer, values


def main(path):
    with open(path, encoding="utf8") as file:
        text = DECLARED.sub(lambda match: DEFINED[match[1]], file.read())
    assertions = [a for a in z3.parse_smt2_string(text) if not has_array(a, set())]
    # Proofs seldom need facts that are split, and are found sooner without; counterexamples need them all.
    for splits in (False, True):
        answer, values = decide(assertions, splits)
        if answer in ("sat", "unsat"):
            break
    print(answer if answer in ("sat", "unsat") else "unknown")
    if answer != "sat":
        return
    print("(")
    for word, value in values:
        if z3.is_const(word):
            print(f"  (define-fun {word.sexpr()} () (_ BitVec {word.size()}) {value.sexpr()})")
    print(")")


main(sys.argv[-1])
sys.stdout.flush()
# A solver that was stopped in the middle must not be waited for.
os._exit(0)
