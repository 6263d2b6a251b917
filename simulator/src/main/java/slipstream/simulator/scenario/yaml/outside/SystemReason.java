package slipstream.simulator.scenario.yaml.outside;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;

/** Why a file could not be read or written, in words: what the system said, never a guess. */
public final class SystemReason {
  /** What systems say, in small letters, and what that means to somebody at a keyboard. */
  private static final List<List<String>> WORDS =
      List.of(
          List.of("too many open files", "too many files are open (see ulimit -n)"),
          List.of("no space left", "the disk is full"),
          List.of("not enough space", "the disk is full"),
          List.of("quota exceeded", "the disk quota is used up"),
          List.of("file too large", "the file would be larger than is allowed (see ulimit -f)"),
          List.of("read-only file system", "the file system is read-only"),
          List.of("is a directory", "it is a folder"),
          List.of("not a directory", "a file stands where a folder should be"),
          List.of("name too long", "its name is too long"),
          List.of("symbolic link", "its links go in a circle"),
          List.of("bad file descriptor", "it is closed"),
          List.of("broken pipe", "its reader is gone"),
          List.of("permission denied", "no permission"),
          List.of("access is denied", "no permission"),
          List.of("operation not permitted", "no permission"),
          List.of("no such file", "there is no such file or folder"));

  /** How Linux, macOS and Windows say that whoever read from a pipe has closed it. */
  private static final List<String> READER_GONE =
      List.of("broken pipe", "the pipe is being closed", "the pipe has been ended");

  private SystemReason() {}

  /** The reason as a part of a sentence. */
  public static String of(IOException why) {
    if (why instanceof AccessDeniedException) {
      return "no permission";
    }
    if (why instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (why instanceof FileAlreadyExistsException || why instanceof NotDirectoryException) {
      return "a file is in the way";
    }
    if (why instanceof CharacterCodingException) {
      return "it is not UTF-8 text";
    }
    String said = said(why);
    String low = said.toLowerCase(Locale.ROOT);
    return WORDS.stream()
        .filter(known -> low.contains(known.get(0)))
        .map(known -> known.get(1))
        .findFirst()
        .orElse(HiddenCharacters.escaped(said));
  }

  /** Whether something reads no further from what we write, as {@code head} does. */
  public static boolean readerIsGone(IOException why) {
    String low = said(why).toLowerCase(Locale.ROOT);
    return READER_GONE.stream().anyMatch(low::contains);
  }

  private static String said(IOException why) {
    String message = why.getMessage();
    if (why instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    if (message == null) {
      return why.getClass().getSimpleName();
    }
    // A name and, in brackets, what the system says; the name may hold anything.
    boolean named = why instanceof FileNotFoundException && message.endsWith(")");
    return named ? message.substring(message.lastIndexOf('(') + 1, message.length() - 1) : message;
  }
}
