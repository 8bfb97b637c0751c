//! The WebDriver protocol, as much of it as is needed: one driver process, one session.

use std::fmt;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long one request may take before the driver counts as dead.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the driver refused: the error's name in the standard, and its message.
#[derive(Debug)]
pub struct Refusal {
    pub error: String,
    pub message: String,
}

impl Refusal {
    /// Whether the page was merely on its way to another state, so that asking again may help.
    pub fn may_pass(&self) -> bool {
        [
            "stale element reference",
            "no such element",
            "element not interactable",
            "element click intercepted",
            "invalid element state",
        ]
        .contains(&self.error.as_str())
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.error, self.message)
    }
}

/// A WebKitWebDriver with a session.
pub struct Driver {
    process: Child,
    port: u16,
    session: String,
}

impl Driver {
    /// Starts the driver with `environment` (which the program inherits), and through it the
    /// program with `arguments`.
    pub fn start(program: &str, arguments: &[String], mut environment: Command) -> Driver {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .and_then(|listener| listener.local_addr())
            .expect("a free port")
            .port();
        let process = environment
            .args(["--host=127.0.0.1", &format!("--port={port}")])
            .stdin(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver starts (`cargo xtask setup --tests` installs it)");
        let mut driver = Driver {
            process,
            port,
            session: String::new(),
        };
        driver.wait_until_listening();
        let wanted = json!({"capabilities": {"alwaysMatch": {
            "webkitgtk:browserOptions": {"binary": program, "args": arguments},
            "timeouts": {"script": PATIENCE.as_millis() as u64},
        }}});
        let answer = driver
            .request("POST", "/session", &wanted)
            .unwrap_or_else(|refusal| panic!("{program} did not start: {refusal}"));
        driver.session = answer["sessionId"].as_str().unwrap_or_default().to_owned();
        assert!(!driver.session.is_empty(), "no session: {answer}");
        driver
    }

    /// A command of the session that takes a body.
    pub fn post(&self, path: &str, body: &Value) -> Result<Value, Refusal> {
        self.request("POST", &format!("/session/{}{path}", self.session), body)
    }

    /// A command of the session that only asks.
    pub fn get(&self, path: &str) -> Result<Value, Refusal> {
        self.request("GET", &format!("/session/{}{path}", self.session), &Value::Null)
    }

    /// Runs the body of a function in the page and returns what it returns.
    pub fn js(&self, body: &str, arguments: &[Value]) -> Result<Value, Refusal> {
        self.post("/execute/sync", &json!({"script": body, "args": arguments}))
    }

    /// Runs the body of a function in the page and returns what it hands to its last argument.
    pub fn js_async(&self, body: &str, arguments: &[Value]) -> Result<Value, Refusal> {
        self.post("/execute/async", &json!({"script": body, "args": arguments}))
    }

    /// The process id of the driver; the program is its child.
    pub fn pid(&self) -> u32 {
        self.process.id()
    }

    /// Ends the session, which kills the program, and the driver. Safe to call twice.
    pub fn end(&mut self) {
        if !self.session.is_empty() {
            let session = std::mem::take(&mut self.session);
            let _ = self.request("DELETE", &format!("/session/{session}"), &Value::Null);
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }

    fn wait_until_listening(&self) {
        let started = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            assert!(started.elapsed() < PATIENCE, "WebKitWebDriver does not listen");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn request(&self, method: &str, path: &str, body: &Value) -> Result<Value, Refusal> {
        let mut answer = self.exchange(method, path, body).map_err(|error| Refusal {
            error: "no answer".to_owned(),
            message: format!("{method} {path}: {error}"),
        })?;
        let value = answer["value"].take();
        match value["error"].as_str() {
            Some(error) if value["message"].is_string() => Err(Refusal {
                error: error.to_owned(),
                message: value["message"].as_str().unwrap_or_default().to_owned(),
            }),
            _ => Ok(value),
        }
    }

    fn exchange(&self, method: &str, path: &str, body: &Value) -> io::Result<Value> {
        let body = if body.is_null() {
            String::new()
        } else {
            body.to_string()
        };
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.port,
            body.len()
        )?;
        let mut reader = BufReader::new(stream);
        let mut length = 0;
        let mut line = String::new();
        while reader.read_line(&mut line)? > 0 && !line.trim().is_empty() {
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().unwrap_or(0);
            }
            line.clear();
        }
        let mut answer = vec![0; length];
        reader.read_exact(&mut answer)?;
        Ok(serde_json::from_slice(&answer)?)
    }
}
