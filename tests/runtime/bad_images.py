#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Images that are wrong in one way each, and some that are not, below the
folder that is given. Prints a line for each: its path, a tab, and a part of what
is to be said of it ("=" and the names in it where it is to be accepted)."""
import json
import os
import subprocess
import sys
import tarfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), '..', 'images'))
from oci import ARCHITECTURE, OCI, Layout, member, tar  # noqa: E402

TOP = sys.argv[1]
FOREIGN = 's390x' if ARCHITECTURE != 's390x' else 'arm64'
FILE = tar([member('file', 'text')])
CASES = []


def case(expected, form='', suffix=''):
    def add(make):
        CASES.append((make, expected, form, suffix))
        return make
    return add


def simple(folder, *archives, **more):
    layout = Layout(folder, **more)
    for archive in archives or (FILE,):
        layout.layer(archive)
    return layout


def spoil(layout, descriptor, change):
    path = os.path.join(layout.folder, layout.path(descriptor))
    with open(path, 'rb') as file:
        what = change(file.read())
    with open(path, 'wb') as file:
        file.write(what)


# ------------------------------------------------------------------- accepted

@case('=file')
def good(folder):
    simple(folder).tagged()


@case('=file')
def good_sha512(folder):
    simple(folder, algorithm='sha512').tagged()


@case('=')
def good_without_layers(folder):
    Layout(folder).tagged()


@case('=')
def good_empty_layer(folder):
    simple(folder, b'').tagged()


@case('=BZhello')
def good_name_like_bzip2(folder):
    simple(folder, tar([member('BZhello', 'text')])).tagged()


@case('=file')
def good_tag(folder):
    layout = simple(folder)
    one = dict(layout.tagged())
    layout.layer(tar([member('.wh.file'), member('other')]))
    two = layout.manifest()
    two['annotations'] = {'org.opencontainers.image.ref.name': 'two'}
    layout.index(one, two)


CASES[-1] = good_tag, '=file', 'oci:', ':one'
CASES.append((good_tag, '=other', 'oci:', ':two'))
CASES.append((good_tag, "no image 'three'; it has one, two", 'oci:', ':three'))
CASES.append((good_tag, 'more than one image; say which with :TAG, of one, two',
              '', ''))


@case('=mine')
def good_platforms(folder):
    layout = Layout(folder)
    manifests = []
    for name, platform in (('other', {'architecture': FOREIGN, 'os': 'linux'}),
                           ('mine', {'architecture': ARCHITECTURE,
                                     'os': 'linux'}),
                           ('windows', {'architecture': ARCHITECTURE,
                                        'os': 'windows'}),
                           ('proof', {'architecture': 'unknown',
                                      'os': 'unknown'})):
        layout.layers, layout.diff_ids = [], []
        layout.layer(tar([member(name)]))
        manifests.append({**layout.manifest(), 'platform': platform})
    inner = layout.blob({'schemaVersion': 2, 'manifests': manifests},
                        OCI + 'index.v1+json')
    outer = layout.blob({'schemaVersion': 2, 'manifests': [inner]},
                        'application/vnd.docker.distribution.manifest.list.'
                        'v2+json')
    layout.index(outer)


# ------------------------------------------------------------ bytes that differ

@case('damaged: its sha256 is')
def layer_changed(folder):
    layout = simple(folder)
    layout.tagged()
    spoil(layout, layout.layers[0], lambda b: b.replace(b'text', b'tixt'))


@case('damaged: its sha512 is')
def layer_changed_sha512(folder):
    layout = simple(folder, algorithm='sha512')
    layout.tagged()
    spoil(layout, layout.layers[0], lambda b: b.replace(b'text', b'tixt'))


@case('damaged: its sha256 is')
def packed_layer_changed(folder):
    layout = Layout(folder)
    layer = layout.layer(FILE, 'tar+gzip')
    layout.tagged()
    spoil(layout, layer, lambda b: b[:-1] + bytes([b[-1] ^ 1]))


@case('has 10239 bytes, and should have 10240')
def layer_cut(folder):
    layout = simple(folder)
    layout.tagged()
    spoil(layout, layout.layers[0], lambda b: b[:-1])


@case("it has no 'blobs/sha256/")
def layer_missing(folder):
    layout = simple(folder)
    layout.tagged()
    os.unlink(os.path.join(folder, layout.path(layout.layers[0])))


@case('damaged: its sha256 is')
def manifest_changed(folder):
    layout = simple(folder)
    manifest = layout.tagged()
    spoil(layout, manifest, lambda b: b.replace(b'size', b'sise'))


@case('damaged: its sha256 is')
def configuration_changed(folder):
    layout = simple(folder)
    config = layout.config()
    layout.tagged(config=config)
    spoil(layout, config, lambda b: b.replace(b'linux', b'tinux'))


@case('layer 1 (sha256:')
def unpacked_is_other(folder):
    layout = simple(folder)
    layout.diff_ids = ['sha256:' + 64 * '0']
    layout.tagged()


@case('2 layers, but its configuration speaks of 1')
def layers_uncounted(folder):
    layout = simple(folder, FILE, FILE)
    layout.diff_ids.pop()
    layout.tagged()


@case('damaged or truncated')
def packed_layer_ends_early(folder):
    layout = Layout(folder)
    layout.layer(FILE, pack=lambda b: __import__('gzip').compress(b)[:-9])
    layout.tagged()


@case('the archive ends within its contents')
def tar_ends_early(folder):
    simple(folder, tar([member('big', 2000 * 'x')])[:1500]).tagged()


@case("blobs/sha256/")
def blob_is_a_link_out(folder):
    layout = simple(folder)
    layout.tagged()
    path = os.path.join(folder, layout.path(layout.layers[0]))
    os.rename(path, folder + '.outside')
    os.symlink(folder + '.outside', path)


# -------------------------------------------------------------------- documents

@case('index.json: bad JSON at byte')
def index_no_json(folder):
    simple(folder).write('index.json', b'{"manifests": [,]}')


@case('index.json: bad JSON at byte 0')
def index_empty(folder):
    simple(folder).write('index.json', b'')


@case('index.json: bad JSON at byte')
def index_cut(folder):
    simple(folder).write('index.json', b'{"manifests": [')


@case('index.json: bad JSON')
def index_and_more(folder):
    simple(folder).write('index.json', b'{"manifests": []} {}')


@case('index.json: bad JSON: it holds a NUL')
def index_with_nul(folder):
    simple(folder).write('index.json', b'{"manifests"\0: []}')


@case('index.json: bad JSON')
def index_deep(folder):
    simple(folder).write('index.json', 100000 * b'[')


@case('an index without manifests')
def index_is_a_list(folder):
    simple(folder).write('index.json', [])


@case('no image in it')
def index_of_nothing(folder):
    simple(folder).write('index.json', {'manifests': [1, 'x', None, {}, []]})


@case('index.json: 1073741824 bytes; 4194304 is the most')
def index_of_a_gigabyte(folder):
    simple(folder)
    with open(os.path.join(folder, 'index.json'), 'wb') as file:
        file.truncate(1 << 30)


@case('1073741824 bytes; 4194304 is the most')
def manifest_of_a_gigabyte(folder):
    layout = simple(folder)
    manifest = layout.tagged()
    manifest['size'] = 1 << 30
    layout.index(manifest)
    with open(os.path.join(folder, layout.path(manifest)), 'r+b') as file:
        file.truncate(1 << 30)


@case("it has no 'index.json'")
def index_missing(folder):
    simple(folder)


@case("layout of version '7'")
def layout_of_the_future(folder):
    simple(folder).write('oci-layout', {'imageLayoutVersion': '7'})


def digest(text):
    def make(folder):
        layout = simple(folder)
        manifest = layout.tagged()
        manifest['digest'] = text
        layout.index(manifest)
    make.__name__ = 'digest_' + str(len(CASES))
    CASES.append((make, 'is no digest', '', ''))


digest('md5:d41d8cd98f00b204e9800998ecf8427e')
digest('sha256:' + 63 * '0')
digest('sha256:' + 64 * 'A')
digest('sha256:../../../../etc/passwd')
digest('sha256')
digest('')


@case('a descriptor without a size')
def size_negative(folder):
    layout = simple(folder)
    manifest = layout.tagged()
    manifest['size'] = -1
    layout.index(manifest)


@case('a manifest without layers (of version 1)')
def schema_one(folder):
    layout = simple(folder)
    layout.index(layout.blob({'schemaVersion': 1, 'fsLayers': [],
                              'config': layout.config()},
                             OCI + 'manifest.v1+json'))


@case('no container image: its configuration is application/vnd.cncf')
def no_image(folder):
    layout = simple(folder)
    layout.tagged(config={**layout.config(), 'mediaType':
                          'application/vnd.cncf.helm.config.v1+json'})


@case('an image for windows, not for Linux')
def for_windows(folder):
    layout = simple(folder)
    layout.tagged(config=layout.config(os='windows'))


@case('its configuration: Env is not a list of texts')
def environment_of_numbers(folder):
    layout = simple(folder)
    layout.tagged(config=layout.config(config={'Env': [1]}))


@case('its configuration: User is not a text')
def user_as_a_number(folder):
    layout = simple(folder)
    layout.tagged(config=layout.config(config={'User': 1000}))


@case('its configuration: Cmd is not a list')
def command_is_a_text(folder):
    layout = simple(folder)
    layout.tagged(config=layout.config(config={'Cmd': 'sh -c x'}))


@case(f'no image for linux/{ARCHITECTURE}; it has linux/{FOREIGN}/v9, '
      'windows/amd64')
def for_others(folder):
    layout = simple(folder)
    manifest = layout.tagged()
    layout.index({**manifest, 'platform': {
        'architecture': FOREIGN, 'os': 'linux', 'variant': 'v9'}},
        {**manifest, 'platform': {'architecture': 'amd64', 'os': 'windows'}})


@case('indexes within indexes, more than 8 deep')
def indexes_deep(folder):
    layout = simple(folder)
    entry = layout.tagged()
    for _ in range(20):
        entry = layout.blob({'schemaVersion': 2, 'manifests': [entry]},
                            OCI + 'index.v1+json')
    layout.index(entry)


@case('damaged: its sha256 is')
def index_of_itself(folder):
    layout = simple(folder)
    entry = {'mediaType': OCI + 'index.v1+json', 'size': 1000,
             'digest': 'sha256:' + 64 * 'a'}
    text = json.dumps({'schemaVersion': 2, 'manifests': [entry]})
    layout.write(layout.path(entry), text.ljust(1000).encode())
    layout.index(entry)


@case('its indexes have more than 4096 entries')
def indexes_wide(folder):
    layout = simple(folder)
    entry = layout.tagged()
    for _ in range(3):
        entry = layout.blob({'schemaVersion': 2, 'manifests': 100 * [entry]},
                            OCI + 'index.v1+json')
    layout.index(entry)


@case('an image of 5000 layers; 1024 is the most')
def layers_by_the_thousand(folder):
    layout = simple(folder)
    layout.layers *= 5000
    layout.diff_ids *= 5000
    layout.tagged()


@case('=file')
def layers_by_the_hundred(folder):
    layout = simple(folder)
    layout.layers *= 500
    layout.diff_ids *= 500
    layout.tagged()


def layer_type(media_type, expected):
    def make(folder):
        layout = simple(folder)
        layout.layers[0]['mediaType'] = media_type
        layout.tagged()
    make.__name__ = 'layer_type_' + str(len(CASES))
    CASES.append((make, expected, '', ''))


layer_type(OCI + 'layer.nondistributable.v1.tar+gzip', 'is not distributed')
layer_type('application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
           'is not distributed')
layer_type(OCI + 'layer.v1.tar+gzip+encrypted', 'of a kind that is not known')
layer_type('', 'of a kind that is not known here: it says none')


# ------------------------------------------------------------------- the layers

def layers(name, expected, *archives):
    def make(folder):
        simple(folder, *(tar(members) for members in archives)).tagged()
    make.__name__ = name
    CASES.append((make, expected, '', ''))


def symlink(name, to):
    return member(name, kind=tarfile.SYMTYPE, link=to)


layers('climbs', "member '../../etc/passwd': '..' in a path",
       [member('../../etc/passwd')])
layers('climbs_by_hard_link', "'..' in a path",
       [member('x', kind=tarfile.LNKTYPE, link='../../etc/passwd')])
layers('climbs_by_link', '=etc/ etc/passwd link',
       [symlink('link', '../../../../..')], [member('link/etc/passwd')])
layers('absolute_link', '=etc/ etc/shadow link',
       [symlink('link', '/etc')], [member('link/shadow')])
layers('whiteout_climbs', 'a whiteout of no file', [member('d/.wh...')])
layers('whiteout_by_link', '=etc/ link',
       [symlink('link', '/etc'), member('etc/shadow')],
       [member('link/.wh.shadow')])
layers('loop', 'more than 40 symbolic links',
       [symlink('a', 'b'), symlink('b', 'a')], [member('a/x')])
layers('hard_link_to_nothing', 'neither this layer nor one below has',
       [member('x', kind=tarfile.LNKTYPE, link='y')])


@case('at its beginning: Unrecognized archive format')
def layer_is_noise(folder):
    simple(folder, b'no tar at all' * 100).tagged()


# -------------------------------------------------------------- docker-archives

def docker(name, expected, manifest, files=(), tag=''):
    def make(folder):
        config = json.dumps({'os': 'linux', 'rootfs': {'diff_ids': [
            'sha256:' + __import__('hashlib').sha256(FILE).hexdigest()]}})
        with tarfile.open(folder, 'w') as to:
            for path, text in (('layer.tar', FILE), ('config.json', config),
                               *files,
                               ('manifest.json', json.dumps(manifest))):
                for info, data in [member(path, text)]:
                    to.addfile(info, __import__('io').BytesIO(data))
    make.__name__ = 'docker_' + name
    CASES.append((make, expected, 'docker-archive:', tag))


IMAGE = {'Config': 'config.json', 'Layers': ['layer.tar'],
         'RepoTags': ['team/app:1']}
docker('good', '=file', [IMAGE])
docker('tagged', '=file', [IMAGE], tag=':team/app:1')
docker('tagged_short', '=file', [IMAGE], tag=':app:1')
docker('of_another_tag', "no image 'app:2'; it has team/app:1", [IMAGE],
       tag=':app:2')
docker('two', 'more than one image', [IMAGE, {**IMAGE, 'RepoTags': ['x']}])
docker('none', 'no image in it', [])
docker('object', 'no image in it', {})
docker('without_config', 'an image without a Config', [{'Layers': []}])
docker('layer_out', "it has no '../../../etc/passwd'",
       [{**IMAGE, 'Layers': ['../../../etc/passwd']}])
docker('layer_is_number', 'a layer without a name', [{**IMAGE, 'Layers': [1]}])
docker('layer_changed', 'damaged: its sha256 is',
       [{**IMAGE, 'Layers': ['other.tar']}],
       [('other.tar', tar([member('evil')]))])
docker('config_changed', 'damaged: its sha256 is',
       [{**IMAGE, 'Config': 64 * '0' + '.json'}],
       [(64 * '0' + '.json', '{}')])


def docker_and_oci(path):
    """As later versions of docker save it: both manifests, the same blobs."""
    layout = simple(path + '.layout')
    config = layout.config()
    layout.tagged('1', config=config)
    layout.write('manifest.json', [{
        'Config': layout.path(config), 'RepoTags': ['app:1'],
        'Layers': [layout.path(layer) for layer in layout.layers]}])
    with tarfile.open(path, 'w') as to:
        for name in sorted(os.listdir(layout.folder)):
            to.add(os.path.join(layout.folder, name), name)


CASES.append((docker_and_oci, '=file', '', ''))
CASES.append((docker_and_oci, '=file', 'oci-archive:', ':1'))
CASES.append((docker_and_oci, '=file', 'docker-archive:', ':app:1'))


def main():
    made = set()
    for make, expected, form, suffix in CASES:
        path = os.path.join(TOP, make.__name__)
        if path not in made:
            make(path)
        made.add(path)
        print(form + path + suffix, expected, sep='\t')


main()
