namespace Stevedore;

/// <summary>
/// A wire name that the class had in the past. Objects stored under it are loaded; a document that has the class under this name is saved
/// with it again, when it is saved in its own generation (<see cref="ArchiveOptions.Schemas"/>).
/// </summary>
/// <remarks>MFC: a second <c>IMPLEMENT_SERIAL</c> for the old name, or a patched <c>m_lpszClassName</c>.</remarks>
/// <param name="name">The former name: 1 to 63 ASCII characters, case-sensitive.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class FormerNameAttribute(string name) : Attribute
{
    /// <summary>The former name.</summary>
    public string Name { get; } = name;
}
