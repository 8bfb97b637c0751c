//! Text to tree: XPath 1.0 operators by their precedence, functions by name.

use super::ExpressionError;

/// A piece of an expression.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    Number(f64),
    Text(String),
    /// `${name}`.
    Question(String),
    /// A bare name: a column of the choices.
    Column(String),
    /// `.`.
    Own,
    Call(&'static str, Vec<Node>),
    Binary(&'static str, Box<Node>, Box<Node>),
    Negative(Box<Node>),
}

impl Node {
    pub(super) fn visit<'a>(&'a self, see: &mut impl FnMut(&'a Node)) {
        see(self);
        match self {
            Self::Call(_, inner) => inner.iter().for_each(|node| node.visit(see)),
            Self::Binary(_, left, right) => {
                left.visit(see);
                right.visit(see);
            }
            Self::Negative(inner) => inner.visit(see),
            _ => {}
        }
    }
}

impl Node {
    pub(super) fn tree(&self) -> serde_json::Value {
        use serde_json::{Value, json};
        match self {
            Self::Number(number) => json!(number),
            Self::Text(text) => json!(text),
            Self::Question(name) => json!(["$", name]),
            Self::Column(name) => json!(["column", name]),
            Self::Own => json!(["own"]),
            Self::Negative(inner) => json!(["neg", inner.tree()]),
            Self::Binary(operator, left, right) => json!([operator, left.tree(), right.tree()]),
            Self::Call(name, inner) => {
                let head = std::iter::once(json!(name));
                Value::Array(head.chain(inner.iter().map(Self::tree)).collect())
            }
        }
    }
}

/// Functions that can be run, with the least and the most of their arguments.
pub(super) const FUNCTIONS: &[(&str, usize, usize)] = &[
    ("selected", 2, 2),
    ("count-selected", 1, 1),
    ("not", 1, 1),
    ("if", 3, 3),
    ("coalesce", 2, 2),
    ("contains", 2, 2),
    ("starts-with", 2, 2),
    ("ends-with", 2, 2),
    ("string-length", 1, 1),
    ("int", 1, 1),
    ("round", 1, 1),
    ("number", 1, 1),
    ("string", 1, 1),
    ("true", 0, 0),
    ("false", 0, 0),
    ("today", 0, 0),
    ("regex", 2, 2),
];

/// Operators by level, weakest first (XPath 1.0, 3.4 and 3.5).
const LEVELS: [&[&str]; 6] = [
    &["or"],
    &["and"],
    &["=", "!="],
    &["<=", "<", ">=", ">"],
    &["+", "-"],
    &["*", "div", "mod"],
];

/// Deepest nesting.
const DEPTH_MAX: u32 = 60;

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Number(f64),
    Text(String),
    Question(String),
    /// A name, an operator in letters, or a function.
    Word(String),
    Sign(&'static str),
}

pub(super) fn parse(text: &str) -> Result<Node, ExpressionError> {
    let tokens = tokens(text)?;
    if tokens.is_empty() {
        return Ok(Node::Call("true", Vec::new()));
    }
    let mut parser = Parser {
        tokens,
        at: 0,
        depth: 0,
    };
    let node = parser.level(0)?;
    match parser.peek() {
        None => Ok(node),
        Some(_) => Err(parser.wrong()),
    }
}

fn syntax(word: impl Into<String>) -> ExpressionError {
    ExpressionError {
        code: "expression-syntax",
        word: word.into(),
    }
}

const SIGNS: [&str; 13] = ["!=", "<=", ">=", "=", "<", ">", "+", "-", "*", "(", ")", ",", "."];

fn tokens(text: &str) -> Result<Vec<Token>, ExpressionError> {
    let mut out = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, length) = if let Some(inner) = rest.strip_prefix("${") {
            let end = inner.find('}').ok_or_else(|| syntax(rest))?;
            let name = inner[..end].trim();
            if name.is_empty() {
                return Err(syntax("${}"));
            }
            (Token::Question(name.into()), end + 3)
        } else if first == '\'' || first == '"' || first == '‘' || first == '’' || first == '“' || first == '”'
        {
            // Word processors curl quotes.
            let closes: &[char] = match first {
                '\'' => &['\''],
                '"' => &['"'],
                '‘' | '’' => &['’', '‘'],
                _ => &['”', '“'],
            };
            let inner = &rest[first.len_utf8()..];
            let end = inner.find(closes).ok_or_else(|| syntax(rest))?;
            let close = inner[end..].chars().next().map_or(1, char::len_utf8);
            (Token::Text(inner[..end].into()), first.len_utf8() + end + close)
        } else if first.is_ascii_digit() || (first == '.' && rest[1..].starts_with(|c: char| c.is_ascii_digit())) {
            let end = rest
                .find(|c: char| !c.is_ascii_digit() && c != '.')
                .unwrap_or(rest.len());
            let number = rest[..end].parse().map_err(|_| syntax(&rest[..end]))?;
            (Token::Number(number), end)
        } else if first.is_alphabetic() || first == '_' {
            let end = rest
                .find(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '-' | ':' | '.'))
                .unwrap_or(rest.len());
            (Token::Word(rest[..end].into()), end)
        } else if let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
            (Token::Sign(sign), sign.len())
        } else {
            return Err(syntax(first.to_string()));
        };
        out.push(token);
        rest = rest[length..].trim_start();
    }
    Ok(out)
}

struct Parser {
    tokens: Vec<Token>,
    at: usize,
    depth: u32,
}

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn wrong(&self) -> ExpressionError {
        syntax(match self.peek() {
            Some(Token::Number(number)) => number.to_string(),
            Some(Token::Text(text)) => format!("'{text}'"),
            Some(Token::Question(name)) => format!("${{{name}}}"),
            Some(Token::Word(word)) => word.clone(),
            Some(Token::Sign(sign)) => (*sign).to_string(),
            None => "…".into(),
        })
    }

    fn takes(&mut self, sign: &str) -> bool {
        let there = matches!(self.peek(), Some(Token::Sign(s)) if *s == sign);
        self.at += usize::from(there);
        there
    }

    fn operator(&self, level: usize) -> Option<&'static str> {
        let word = match self.peek()? {
            Token::Sign(sign) => *sign,
            Token::Word(word) => word.as_str(),
            _ => return None,
        };
        LEVELS[level].iter().find(|operator| **operator == word).copied()
    }

    fn level(&mut self, level: usize) -> Result<Node, ExpressionError> {
        if level == LEVELS.len() {
            return self.single();
        }
        let mut left = self.level(level + 1)?;
        while let Some(operator) = self.operator(level) {
            self.at += 1;
            let right = self.level(level + 1)?;
            left = Node::Binary(operator, Box::new(left), Box::new(right));
        }
        Ok(left)
    }

    fn single(&mut self) -> Result<Node, ExpressionError> {
        self.depth += 1;
        if self.depth > DEPTH_MAX {
            return Err(self.wrong());
        }
        let node = self.single_inside();
        self.depth -= 1;
        node
    }

    fn single_inside(&mut self) -> Result<Node, ExpressionError> {
        if self.takes("-") {
            return Ok(Node::Negative(Box::new(self.single()?)));
        }
        if self.takes("(") {
            let node = self.level(0)?;
            return if self.takes(")") { Ok(node) } else { Err(self.wrong()) };
        }
        if self.takes(".") {
            return Ok(Node::Own);
        }
        let node = match self.peek() {
            Some(Token::Number(number)) => Node::Number(*number),
            Some(Token::Text(text)) => Node::Text(text.clone()),
            Some(Token::Question(name)) => Node::Question(name.clone()),
            Some(Token::Word(word)) => {
                let word = word.clone();
                if self.tokens.get(self.at + 1) == Some(&Token::Sign("(")) {
                    return self.call(&word);
                }
                if ["and", "or", "div", "mod"].contains(&word.as_str()) {
                    return Err(self.wrong());
                }
                Node::Column(word)
            }
            _ => return Err(self.wrong()),
        };
        self.at += 1;
        Ok(node)
    }

    fn call(&mut self, word: &str) -> Result<Node, ExpressionError> {
        let Some((name, least, most)) = FUNCTIONS.iter().find(|(name, ..)| *name == word) else {
            return Err(ExpressionError {
                code: "expression-function",
                word: word.into(),
            });
        };
        self.at += 2;
        let mut inner = Vec::new();
        if !self.takes(")") {
            loop {
                inner.push(self.level(0)?);
                if self.takes(")") {
                    break;
                }
                if !self.takes(",") {
                    return Err(self.wrong());
                }
            }
        }
        if (*least..=*most).contains(&inner.len()) {
            Ok(Node::Call(name, inner))
        } else {
            Err(syntax(word))
        }
    }
}
