# SPDX-License-Identifier: Apache-2.0
"""Image layouts made by hand, so that they can be made wrong."""
import gzip
import hashlib
import io
import json
import os
import platform
import tarfile

OCI = 'application/vnd.oci.image.'
ARCHITECTURE = {'x86_64': 'amd64', 'aarch64': 'arm64'}.get(
    platform.machine(), platform.machine())


def member(name, text=None, kind=tarfile.REGTYPE, mode=0o644, link='',
           time=1000000000, owner=(0, 0), device=(0, 0), pax=None):
    info = tarfile.TarInfo(name)
    info.type, info.mode, info.linkname, info.mtime = kind, mode, link, time
    info.uid, info.gid = owner
    info.devmajor, info.devminor = device
    info.pax_headers = pax or {}
    text = text.encode() if isinstance(text, str) else text or b''
    info.size = len(text) if kind == tarfile.REGTYPE else 0
    return info, text


def tar(members):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode='w', format=tarfile.PAX_FORMAT) as to:
        for info, text in members:
            to.addfile(info, io.BytesIO(text))
    return out.getvalue()


class Layout:
    """A folder with an image layout; everything can be overruled."""

    def __init__(self, folder, algorithm='sha256'):
        self.folder, self.algorithm = folder, algorithm
        self.layers, self.diff_ids = [], []
        os.makedirs(os.path.join(folder, 'blobs', algorithm), exist_ok=True)
        self.write('oci-layout', {'imageLayoutVersion': '1.0.0'})

    def write(self, path, what):
        if not isinstance(what, bytes):
            what = json.dumps(what).encode()
        with open(os.path.join(self.folder, path), 'wb') as to:
            to.write(what)
        return what

    def path(self, descriptor):
        return os.path.join('blobs', *descriptor['digest'].split(':'))

    def blob(self, what, media_type, **more):
        if not isinstance(what, bytes):
            what = json.dumps(what).encode()
        digest = hashlib.new(self.algorithm, what).hexdigest()
        descriptor = {'mediaType': media_type, 'size': len(what),
                      'digest': f'{self.algorithm}:{digest}', **more}
        self.write(self.path(descriptor), what)
        return descriptor

    def layer(self, archive, form='tar', pack=None):
        kind = OCI + 'layer.v1.' + form
        self.diff_ids.append(
            f'{self.algorithm}:'
            f'{hashlib.new(self.algorithm, archive).hexdigest()}')
        if form == 'tar+gzip':
            archive = gzip.compress(archive, 1, mtime=0)
        if pack:
            archive = pack(archive)
        self.layers.append(self.blob(archive, kind))
        return self.layers[-1]

    def config(self, **more):
        return self.blob({'os': 'linux', 'architecture': ARCHITECTURE,
                          'config': {},
                          'rootfs': {'type': 'layers',
                                     'diff_ids': self.diff_ids}, **more},
                         OCI + 'config.v1+json')

    def manifest(self, config=None, **more):
        return self.blob({'schemaVersion': 2,
                          'mediaType': OCI + 'manifest.v1+json',
                          'config': config or self.config(),
                          'layers': self.layers, **more},
                         OCI + 'manifest.v1+json')

    def index(self, *manifests):
        self.write('index.json', {'schemaVersion': 2,
                                  'manifests': list(manifests)})

    def tagged(self, tag='one', **more):
        manifest = self.manifest(**more)
        manifest['annotations'] = {'org.opencontainers.image.ref.name': tag}
        self.index(manifest)
        return manifest
