enum ProjectStorePlaceholder {}
