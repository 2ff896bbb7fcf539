# Written by structc from outputs/kinds.struct. Edit that file instead.
meta:
  id: kinds
  ks-version: "0.11"
doc: |2
  Every kind of thing, once, for the outputs that are not C.

  Specification: none; this file is its own. A picture keeps its shape:

    byte 0      | Header | Table of groups | entries ... |
    byte 4096   | more   |
instances:
  image:
    pos: 1024
    type: header
types:
  features:
    meta:
      bit-endian: le
    seq:
      - id: extents
        type: b1
        doc: "with extents"
      - id: unused
        type: b6
      - id: wide
        type: b1
        doc: "64 bits"
      - id: unused_2
        type: b23
      - id: top
        type: b1
    instances:
      raw:
        pos: 0
        type: u4le
        doc: "All of it, as a number."
      both:
        value: "(raw & 0x81) == 0x81"
  mode:
    meta:
      bit-endian: le
    seq:
      - id: other
        type: b3
        doc: "everybody else"
      - id: unused
        type: b4
      - id: flag
        type: b1
      - id: kind
        type: b4
        enum: kind
      - id: rest
        type: b4
    instances:
      raw:
        pos: 0
        type: u2le
        doc: "All of it, as a number."
  control:
    meta:
      bit-endian: be
    seq:
      - id: urgent
        type: b1
      - id: length
        type: b15
    instances:
      raw:
        pos: 0
        type: u2be
        doc: "All of it, as a number."
  point:
    seq:
      - id: x
        type: s2le
        doc: "One of -5..5."
      - id: "y"
        type: b24be
      - id: z
        type: i48_le
        doc: "Default -1."
  body:
    instances:
      map:
        pos: 0
        type: u4le
        repeat: expr
        repeat-expr: 4
      text:
        pos: 0
        type: strz
        size: 12
        encoding: "UTF-8"
      point:
        pos: 0
        type: point
  header:
    doc: "What a volume starts with. Check: $lo <= 1000 || ($features has wide): lo is | too large. Checksum: crc = crc32c(seed, bytes with crc = 0) & 0xFFFFFFFF."
    seq:
      - id: magic
        type: u4be
        doc: "Default 0x4B494E44."
      - id: features
        type: features
        size: 4
        doc: "Default extents."
      - id: kind
        type: u1
        enum: kind
        doc: "Default small."
      - id: mode
        type: mode
        size: 2
      - id: control
        type: control
        size: 2
      - id: level
        type: u1
        doc: "Default 3. One of 0..5, 9."
      - id: label
        type: strz
        size: 8
        encoding: "UTF-8"
        doc: "Default \"kinds\"."
      - id: id
        size: 16
        doc: "A GUID, its first three parts little-endian."
      - id: title
        type: strz
        size: 8
        encoding: "UTF-16LE"
      - id: points
        type: point
        repeat: expr
        repeat-expr: 2
      - id: grid
        type: u2le
        repeat: expr
        repeat-expr: 6
        doc: "An [2][3]u16_le, row by row."
      - id: body
        type: body
        size: 16
      - id: lo
        type: u4le
      - id: unused
        size: 3
      - id: hi
        type: b24le
      - id: crc
        type: u4le
      - id: raw
        size: 20
      - id: table
        type: u4le
        doc: "Counts in block: there is Group."
    instances:
      total:
        value: "lo + hi * 4294967296 + mode.other * 72057594037927936"
      bytes:
        value: "lo * 4096"
      deep:
        value: "((level == 0) ? (1) : ((level >= 1 and level <= 3) ? (2) : (0)))"
      back:
        value: "lo + 1"
        doc: "Counts in sector: there is Header."
      back_target:
        io: "_root._io"
        pos: "back * 512"
        type: header
  group:
    doc: "Grows with its parameter."
    params:
      - id: desc_size
        type: u2
    seq:
      - id: remember_start
        size: 0
        if: "start_of_this >= 0"
      - id: bitmap_lo
        type: u4le
      - id: flags
        type: u2le
      - id: bitmap_hi
        type: u4le
        if: "desc_size >= 64"
        doc: "Default 0."
      - id: extra
        type: u2le
        if: "desc_size >= 64"
      - id: old
        type: u1
        if: "desc_size < 64"
      - id: behind
        type: u1
      - id: rest
        size: "start_of_this + (desc_size) - _io.pos"
    instances:
      bitmap:
        value: "bitmap_lo + (desc_size >= 64 ? bitmap_hi : 0) * 4294967296"
      start_of_this:
        value: "_io.pos"
  entry:
    seq:
      - id: remember_start
        size: 0
        if: "start_of_this >= 0"
      - id: inode
        type: u4le
      - id: rec_len
        type: u2le
      - id: name_len
        type: u1
      - id: kind
        type: u1
        enum: kind
      - id: name
        type: strz
        size: name_len
        encoding: "UTF-8"
      - id: rest
        size: "start_of_this + (rec_len) - _io.pos"
    instances:
      start_of_this:
        value: "_io.pos"
  sub:
    meta:
      endian:
        switch-on: order
        cases:
          0: le
          _: be
    params:
      - id: order
        type: u1
        doc: "0: little-endian, else big-endian"
    seq:
      - id: a
        type: u2
      - id: b
        type: "i48_of(order)"
  ordered:
    meta:
      endian:
        switch-on: order
        cases:
          0: le
          _: be
    params:
      - id: order
        type: u1
        doc: "0: little-endian, else big-endian"
    seq:
      - id: count
        type: u2
      - id: big
        type: u8
      - id: odd
        type: "u24_of(order)"
      - id: values
        type: u4
        repeat: expr
        repeat-expr: count
      - id: sub
        type: "sub(order)"
      - id: name
        type: strz
        encoding: "UTF-8"
  record:
    seq:
      - id: remember_start
        size: 0
        if: "start_of_this >= 0"
      - id: tag
        type: u1
      - id: length
        type: u2le
      - id: small
        type: point
        if: "tag == 1"
      - id: ordered
        type: "ordered(1)"
        if: "tag == 2"
      - id: case_3
        type: u2be
        if: "(tag >= 3 and tag <= 5)"
        repeat: expr
        repeat-expr: length
      - id: otherwise
        size: length
        if: "not (tag == 1 or tag == 2 or (tag >= 3 and tag <= 5))"
      - id: alignment
        size: "(4 - (_io.pos - start_of_this) % 4) % 4"
      - id: end
        type: u4le
    instances:
      start_of_this:
        value: "_io.pos"
  places_inner:
    seq:
      - id: a
        type: u1
      - id: b
        type: u1
  places:
    seq:
      - id: remember_start
        size: 0
        if: "start_of_this >= 0"
      - id: desc_size
        type: u2le
      - id: groups
        type: u1
      - id: where
        type: u1
      - id: table
        type: "group(desc_size)"
        repeat: expr
        repeat-expr: groups
    instances:
      at_1:
        pos: "start_of_this + (512 + where)"
        type: places_at_1
      sum:
        value: "at_1.inner.a + at_1.far"
      start_of_this:
        value: "_io.pos"
  places_at_1:
    seq:
      - id: far
        type: u2le
      - id: more
        type: point
        repeat: expr
        repeat-expr: "_parent.groups"
      - id: inner
        type: places_inner
      - id: entries
        type: entry
        if: "_io.size - _io.pos >= 1"
        repeat: until
        repeat-until: "_io.size - _io.pos < 1"
  i48_le:
    seq:
      - id: bytes
        size: 6
    instances:
      number:
        value: "bytes[0] + bytes[1] * 256 + bytes[2] * 65536 + bytes[3] * 16777216 + bytes[4] * 4294967296 + bytes[5] * 1099511627776"
      value:
        value: "number < 140737488355328 ? number : number - 281474976710656"
  i48_of:
    params:
      - id: order
        type: u1
    seq:
      - id: bytes
        size: 6
    instances:
      number:
        value: "order == 0 ? (bytes[0] + bytes[1] * 256 + bytes[2] * 65536 + bytes[3] * 16777216 + bytes[4] * 4294967296 + bytes[5] * 1099511627776) : (bytes[0] * 1099511627776 + bytes[1] * 4294967296 + bytes[2] * 16777216 + bytes[3] * 65536 + bytes[4] * 256 + bytes[5])"
      value:
        value: "number < 140737488355328 ? number : number - 281474976710656"
  u24_of:
    params:
      - id: order
        type: u1
    seq:
      - id: bytes
        size: 3
    instances:
      number:
        value: "order == 0 ? (bytes[0] + bytes[1] * 256 + bytes[2] * 65536) : (bytes[0] * 65536 + bytes[1] * 256 + bytes[2])"
      value:
        value: number
enums:
  kind:
    0:
      id: unknown
    1:
      id: small
      doc: "of a known size"
    2:
      id: large
