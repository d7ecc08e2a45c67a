// Copies what the package serves but the compiler does not make.
