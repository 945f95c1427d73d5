// data/model/entities.bin as read-only data; the build sets PETIK_ENTITY_MODEL to its path.
    .section .rodata
    .balign 64
    .global petik_entity_model
petik_entity_model:
    .incbin PETIK_ENTITY_MODEL
    .global petik_entity_model_end
petik_entity_model_end:
    .byte 0
    .section .note.GNU-stack, "", %progbits
