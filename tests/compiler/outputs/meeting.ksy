# Written by structc from outputs/meeting.struct. Edit that file instead.
meta:
  id: meeting
  ks-version: "0.11"
types:
  flags:
    meta:
      bit-endian: be
    seq:
      - id: unused
        type: b13
      - id: raw
        type: b1
      - id: one_two_2
        type: b1
      - id: one_two
        type: b1
    instances:
      raw_2:
        pos: 0
        type: u2be
        doc: "All of it, as a number."
  mode:
    meta:
      bit-endian: le
    seq:
      - id: a_b
        type: b4
      - id: a_b_2
        type: b3
      - id: raw
        type: b1
    instances:
      raw_2:
        pos: 0
        type: u1
        doc: "All of it, as a number."
  leaf_inner:
    seq:
      - id: x
        type: u1
  leaf:
    params:
      - id: a_b
        type: u1
    seq:
      - id: remember_start
        size: 0
        if: "start_of_this >= 0"
      - id: a_b_2
        type: u1
        enum: kind
      - id: a_b_3
        type: flags
        size: 2
      - id: mode
        type: mode
        size: 1
      - id: start
        size: a_b
      - id: start_2
        type: u1
      - id: alignment
        size: "(4 - (_io.pos - start_of_this) % 4) % 4"
      - id: inner
        type: leaf_inner
    instances:
      start_of:
        value: mode.a_b_2
      start_of_this:
        value: "_io.pos"
  leaf_inner_2:
    seq:
      - id: "y"
        type: u1
enums:
  kind:
    1:
      id: a_b
    2:
      id: a_b_2
