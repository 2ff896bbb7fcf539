# SPDX-License-Identifier: Apache-2.0
"""A language client that says exactly what it is told to say."""
import json
import subprocess


class Client:
    """Starts the server; `with` ends it and keeps its status."""

    def __init__(self, structc):
        self.process = subprocess.Popen([structc, "lsp"],
                                        stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE)
        self.last_id = 0
        self.notes = []

    def raw(self, data):
        """Bytes as they are."""
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def body(self, body):
        """A message whose body may be anything."""
        self.raw(b"Content-Length: %d\r\n\r\n" % len(body) + body)

    def send(self, **message):
        self.body(json.dumps(message).encode())

    def notify(self, method, **params):
        self.send(jsonrpc="2.0", method=method, params=params)

    def receive(self):
        """The next message, or None at the end."""
        length = None
        while (line := self.process.stdout.readline()) not in (b"\r\n", b""):
            name, value = line.split(b":")
            if name == b"Content-Length":
                length = int(value)
        if length is None:
            return None
        body = self.process.stdout.read(length)
        return json.loads(body.decode("utf-8", "strict"))

    def reply(self):
        """The next message that is no notification."""
        while (message := self.receive()) and "method" in message:
            self.notes.append(message)
        return message

    def note(self, method):
        """The parameters of the next notification of that name."""
        while True:
            message = self.notes.pop(0) if self.notes else self.receive()
            if message is None or message.get("method") == method:
                return message and message["params"]

    def ask(self, method, **params):
        """The whole reply to a request."""
        self.last_id += 1
        self.send(jsonrpc="2.0", id=self.last_id, method=method, params=params)
        reply = self.reply()
        assert reply["id"] == self.last_id, reply
        return reply

    def start(self, **capabilities):
        reply = self.ask("initialize", processId=None, rootUri=None,
                         capabilities=capabilities)
        self.notify("initialized")
        return reply["result"]

    def open(self, uri, text):
        self.notify("textDocument/didOpen", textDocument={
            "uri": uri, "languageId": "struct", "version": 1, "text": text})
        return self.note("textDocument/publishDiagnostics")

    def change(self, uri, *changes, version=2):
        self.notify("textDocument/didChange",
                    textDocument={"uri": uri, "version": version},
                    contentChanges=list(changes))
        return self.note("textDocument/publishDiagnostics")

    def at(self, what, uri, line, character):
        """textDocument/`what` at a position."""
        return self.ask("textDocument/" + what, textDocument={"uri": uri},
                        position={"line": line, "character": character}
                        )["result"]

    def finish(self):
        """The end of what we say; returns the server's status."""
        self.process.stdin.close()
        while self.receive():
            pass
        return self.process.wait()

    def stop(self):
        """As editors do it."""
        self.ask("shutdown")
        self.notify("exit")
        return self.finish()
