package org.chalkline.imports;

/** A file as it came in: the name it had, and its bytes. */
public record UploadedFile(String name, byte[] content) {}
