namespace Stevedore.Tool.Import.Model;

/// <summary>A class or structure of the program, or one that the prelude has of MFC and Windows.</summary>
internal sealed class CppClass(string name, CppPlace place)
{
    public string Name { get; } = name;

    public CppPlace Place { get; } = place;

    /// <summary>The last line of its declaration.</summary>
    public int EndLine { get; init; }

    public bool IsPlatform { get; init; }

    /// <summary>The sources name it and do not declare it.</summary>
    public bool IsUnknown { get; init; }

    public bool IsUnion { get; init; }

    public bool IsAbstract { get; init; }

    /// <summary>In bytes, as the 32-bit compiler lays it out.</summary>
    public long Size { get; init; }

    public long Alignment { get; init; }

    public IReadOnlyList<CppType> Bases { get; init; } = [];

    public IReadOnlyList<CppField> Fields { get; init; } = [];

    /// <summary><c>DECLARE_SERIAL</c> stands in the class.</summary>
    public bool IsSerial { get; init; }
}
