#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Records what an NBD client and server say to each other.

    nbd_record.py SERVER-SOCKET OUR-SOCKET FILE CLIENT...

Stands between both while the command CLIENT runs; the first connection goes
into FILE: what the client said, zeros up to 64 KiB, what the server said.
"""
import os
import socket
import subprocess
import sys
import threading

ROOM = 65536


def pump(source, to, said):
    while True:
        data = source.recv(65536)
        said += data
        try:
            if not data:
                to.shutdown(socket.SHUT_WR)
                return
            to.sendall(data)
        except OSError:
            return


def serve(listener, server_path, records):
    while True:
        try:
            client, _ = listener.accept()
        except OSError:
            return
        server = socket.socket(socket.AF_UNIX)
        server.connect(server_path)
        record = (bytearray(), bytearray())
        records.append(record)
        pumps = [threading.Thread(target=pump, args=pair, daemon=True)
                 for pair in ((client, server, record[0]),
                              (server, client, record[1]))]
        for thread in pumps:
            thread.start()
        for thread in pumps:
            thread.join()


def main():
    server_path, path, out, *client = sys.argv[1:]
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen()
    records = []
    thread = threading.Thread(target=serve, daemon=True,
                              args=(listener, server_path, records))
    thread.start()
    status = subprocess.run(client, check=False).returncode
    listener.shutdown(socket.SHUT_RDWR)
    thread.join(5)
    os.unlink(path)
    said, heard = records[0]
    if len(said) > ROOM:
        sys.exit("the client said too much")
    with open(out, "wb") as file:
        file.write(said + bytes(ROOM - len(said)) + heard)
    sys.exit(status)


main()
