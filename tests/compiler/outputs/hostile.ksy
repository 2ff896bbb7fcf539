# Written by structc from outputs/hostile.struct. Edit that file instead.
meta:
  id: hostile
  ks-version: "0.11"
doc: |2
  Texts and names that mean something to what they are written into.
  "quotes" 'single' `back` | pipe <script>alert(1)</script> &amp; */ /* ]]>
  - yaml: [a, {b}] # no comment %TAG !!str &anchor *alias @ ` \ ${x} {{ y }}
  ``` fence
      indented ``` <b>
  --> <!-- é ü 漢字 ?evil? ��
types:
  and_2:
    meta:
      bit-endian: le
    seq:
      - id: or_2
        type: b1
      - id: unused
        type: b6
      - id: not_2
        type: b1
    instances:
      raw:
        pos: 0
        type: u1
        doc: "All of it, as a number."
      xor:
        value: "(raw & 0x3) == 0x3"
  if:
    meta:
      bit-endian: le
    seq:
      - id: else
        type: b1
      - id: padding
        type: b3
      - id: b1
        type: b4
        enum: class
    instances:
      raw:
        pos: 0
        type: u1
        doc: "All of it, as a number."
  seq:
    doc: "> quote, 1. list. Check: ($and has xor) || $or.else != $be: <b>\"|`*/?&."
    seq:
      - id: id
        type: u1
        doc: "One of 1..5."
      - id: type
        type: u1
        enum: class
        doc: "*/."
      - id: and_2
        type: and_2
        size: 1
      - id: or_2
        type: if
        size: 1
      - id: not_2
        type: u2le
        doc: "%d %s %n."
      - id: true_2
        type: u1
        doc: "`."
      - id: x_io
        type: u1
      - id: x_parent
        type: u1
      - id: self
        type: u1
      - id: le
        type: u4be
      - id: be
        type: s1
        doc: "One of -1..1."
      - id: be_
        type: u1
      - id: struct
        type: strz
        size: 4
        encoding: "UTF-8"
        doc: "Default \"|<&>\"."
      - id: using
        type: u1
      - id: namespace
        type: u1
      - id: fn
        type: u1
      - id: start
        type: u1
      - id: raw
        type: u1
      - id: value
        type: u1
      - id: bool
        type: u1
      - id: char
        type: strz
        size: 3
        encoding: "UTF-8"
      - id: this
        type: u1
      - id: object
        type: u2le
        repeat: expr
        repeat-expr: 2
      - id: "null"
        type: strz
        encoding: "UTF-8"
      - id: padding
        type: u1
      - id: in
        size: "le + 1"
    instances:
      switch:
        value: "using / 2"
  object_2:
    seq:
      - id: array
        size: 2
  string_2:
    params:
      - id: start
        type: u1
      - id: raw
        type: u1
    seq:
      - id: x
        size: start
      - id: "y"
        type: strz
        size: raw
        encoding: "UTF-8"
  kaitai_stream_2:
    seq:
      - id: s
        type: "string_2(1, 2)"
enums:
  class:
    1:
      id: true_2
      doc: "\"quoted\": 'single' | <td> */ --> `x`"
    2:
      id: "null"
      doc: "\": starts"
    3:
      id: le
      doc: "{#id}"
    15:
      id: end
      doc: "``two``"
