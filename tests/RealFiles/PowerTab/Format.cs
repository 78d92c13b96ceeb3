namespace Stevedore.RealFiles.Tests.PowerTab;

/// <summary>What members hang on that the version in the head of the document decides.</summary>
internal static class Format
{
    public const int Version15 = 3;

    public static bool IsBefore15(Archive archive) => !IsFrom15(archive);

    public static bool IsFrom15(Archive archive) => archive.Document is not Tablature { Version: < Version15 };
}
