using Stevedore.Mfc;
using Stevedore.Tool.Dumping.Tree;

namespace Stevedore.Tool.Dumping.Failures;

/// <summary>All that may be otherwise at a place.</summary>
internal static class Hypotheses
{
    private static readonly int[] s_widths = [1, 2, 4, 8];
    private static readonly int[] s_gaps = [1, 2, 4, 8, 12, 16];

    /// <summary>The hypotheses on what is read behind a step.</summary>
    public static IEnumerable<Hypothesis> At(ReadStep behind, ReadStep before)
    {
        int size = SizeOf(before);
        if (size > 0 && before.Kind is ArchiveReadKind.Scalar or ArchiveReadKind.Count)
        {
            string name = before.Kind == ArchiveReadKind.Count ? "count" : CppName.Of(before.Type!);
            foreach (int width in s_widths.Where(width => width != size))
                yield return Width(behind, before, name, size, width);
        }
        if (before.Kind is ArchiveReadKind.AnsiString or ArchiveReadKind.UnicodeString)
        {
            foreach (StringForm form in StringForm.InsteadOfCString)
                yield return new(behind, before, stream => stream.ConvertString(form), 1, $"is {form.Name} in the file, not a CString");
        }
        if (before.Call?.Name == nameof(BinaryStrings.ReadBinaryString) && before.Kind == ArchiveReadKind.Scalar)
            yield return new(
                behind, before, static stream => stream.ConvertString(StringForm.CString), 1, "is a CString in the file, not a CComBSTR");
        if (size > 0)
            yield return new(
                behind, before, stream => stream.Insert(size), 2,
                $"is not in the file: the class reads {size} {(size == 1 ? "byte" : "bytes")} there that the file does not have");
        foreach (int gap in s_gaps)
            yield return new(
                behind, before, stream => stream.Skip(gap), 3,
                $"has {gap} {(gap == 1 ? "byte" : "bytes")} before it that the class does not read: a member is missing there");
        yield return new(
            behind, before, static stream => stream.SkipString(), 4,
            "has a string before it that the class does not read: a member is missing there");
    }

    private static Hypothesis Width(ReadStep behind, ReadStep before, string name, int size, int width)
    {
        string ofName = name is "int" ? "an int" : $"a {name}";
        string sentence = $"takes {width} {(width == 1 ? "byte" : "bytes")} in the file, not the {size} of {ofName}";
        return width > size
            ? new(behind, before, stream => stream.SkipBehind(size, width - size), 0, sentence)
            : new(behind, before, stream => stream.InsertBehind(width, size - width), 1, sentence);
    }

    /// <summary>The bytes of a value that is none: a number, an empty string, an empty collection, a null.</summary>
    private static int SizeOf(ReadStep step) => step.Kind switch
    {
        ArchiveReadKind.Scalar => step.Type is null ? 0 : ValueText.SizeOf(step.Type),
        ArchiveReadKind.Count or ArchiveReadKind.Null or ArchiveReadKind.Reference or ArchiveReadKind.KnownClass
            or ArchiveReadKind.NewClass => sizeof(ushort),
        ArchiveReadKind.AnsiString or ArchiveReadKind.UnicodeString => 1,
        _ => 0,
    };
}
