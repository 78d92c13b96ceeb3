namespace Stevedore.Differences.Tests;

/// <summary>
/// A row of the table in docs/from-binaryformatter.md. The test that it stands on asks both, the real BinaryFormatter and an archive.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DifferenceAttribute(string what, string binaryFormatter, string archive) : Attribute
{
    public string What => what;

    public string BinaryFormatter => binaryFormatter;

    public string Archive => archive;
}
