enum InsightPlaceholder {}
