enum ProgrammePlaceholder {}
