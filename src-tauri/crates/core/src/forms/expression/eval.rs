//! Tree to value, by the rules of XPath 1.0: an unanswered question is the empty text, and no number.

use super::parse::Node;

/// What an expression can see.
pub struct Scope<'a> {
    /// The answer to a question, empty when there is none.
    pub answer: &'a dyn Fn(&str) -> String,
    /// A column of the choice that is asked about.
    pub column: &'a dyn Fn(&str) -> String,
    /// The answer that a constraint is about.
    pub own: &'a str,
    /// The date, ISO 8601.
    pub today: &'a str,
}

/// What an expression comes to.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Words.
    Text(String),
    /// A number; not a number where words can't be read as one.
    Number(f64),
    /// Yes or no.
    Truth(bool),
}

impl Value {
    /// As yes or no.
    #[must_use]
    pub fn is_true(&self) -> bool {
        match self {
            Self::Text(text) => !text.is_empty(),
            Self::Number(number) => *number != 0.0 && !number.is_nan(),
            Self::Truth(truth) => *truth,
        }
    }

    fn number(&self) -> f64 {
        match self {
            Self::Text(text) => text.trim().parse().unwrap_or(f64::NAN),
            Self::Number(number) => *number,
            Self::Truth(truth) => f64::from(u8::from(*truth)),
        }
    }

    fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) if number.is_nan() => String::new(),
            Self::Number(number) => number.to_string(),
            Self::Truth(truth) => truth.to_string(),
        }
    }
}

pub(super) fn value(node: &Node, scope: &Scope) -> Value {
    match node {
        Node::Number(number) => Value::Number(*number),
        Node::Text(text) => Value::Text(text.clone()),
        Node::Question(name) => Value::Text((scope.answer)(name)),
        Node::Column(name) => Value::Text((scope.column)(name)),
        Node::Own => Value::Text(scope.own.into()),
        Node::Negative(inner) => Value::Number(-value(inner, scope).number()),
        Node::Binary(operator, left, right) => binary(operator, left, right, scope),
        Node::Call(name, inner) => call(name, inner, scope),
    }
}

fn binary(operator: &str, left: &Node, right: &Node, scope: &Scope) -> Value {
    let a = value(left, scope);
    // `or` and `and` stop where the answer is known.
    match operator {
        "or" => return Value::Truth(a.is_true() || value(right, scope).is_true()),
        "and" => return Value::Truth(a.is_true() && value(right, scope).is_true()),
        _ => {}
    }
    let b = value(right, scope);
    match operator {
        "=" => Value::Truth(equal(&a, &b)),
        "!=" => Value::Truth(!equal(&a, &b)),
        "<" | "<=" | ">" | ">=" => Value::Truth(ordered(operator, &a, &b)),
        _ => {
            let (a, b) = (a.number(), b.number());
            Value::Number(match operator {
                "+" => a + b,
                "-" => a - b,
                "*" => a * b,
                "div" => a / b,
                _ => a % b,
            })
        }
    }
}

fn equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Truth(_), _) | (_, Value::Truth(_)) => a.is_true() == b.is_true(),
        (Value::Number(_), _) | (_, Value::Number(_)) => a.number() == b.number(),
        _ => a.text() == b.text(),
    }
}

/// Dates in ISO 8601 compare as they sort; everything else as numbers.
fn ordered(operator: &str, a: &Value, b: &Value) -> bool {
    let order = match (a, b) {
        (Value::Text(a), Value::Text(b)) if is_date(a) && is_date(b) => Some(a.cmp(b)),
        _ => a.number().partial_cmp(&b.number()),
    };
    order.is_some_and(|order| match operator {
        "<" => order.is_lt(),
        "<=" => order.is_le(),
        ">" => order.is_gt(),
        _ => order.is_ge(),
    })
}

fn is_date(text: &str) -> bool {
    text.parse::<chrono::NaiveDate>().is_ok()
}

fn call(name: &str, inner: &[Node], scope: &Scope) -> Value {
    let arg = |at: usize| {
        inner
            .get(at)
            .map_or(Value::Text(String::new()), |node| value(node, scope))
    };
    let text = |at: usize| arg(at).text();
    match name {
        "selected" => Value::Truth(text(0).split_whitespace().any(|chosen| chosen == text(1))),
        "count-selected" => Value::Number(text(0).split_whitespace().count() as f64),
        "not" => Value::Truth(!arg(0).is_true()),
        "if" => arg(if arg(0).is_true() { 1 } else { 2 }),
        "coalesce" => {
            let first = arg(0);
            if first.text().is_empty() { arg(1) } else { first }
        }
        "contains" => Value::Truth(text(0).contains(&text(1))),
        "starts-with" => Value::Truth(text(0).starts_with(&text(1))),
        "ends-with" => Value::Truth(text(0).ends_with(&text(1))),
        "string-length" => Value::Number(text(0).chars().count() as f64),
        "int" => Value::Number(arg(0).number().trunc()),
        "round" => Value::Number((arg(0).number() + 0.5).floor()),
        "number" => Value::Number(arg(0).number()),
        "string" => Value::Text(text(0)),
        "today" => Value::Text(scope.today.into()),
        "regex" => Value::Truth(regex_lite::Regex::new(&text(1)).is_ok_and(|pattern| pattern.is_match(&text(0)))),
        name => Value::Truth(name == "true"),
    }
}
