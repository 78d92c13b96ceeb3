namespace Stevedore;

/// <summary>Something that can put itself into an archive and take itself out again.</summary>
/// <remarks>
/// MFC: <c>CObject::Serialize</c>. The generator implements it for types marked <c>[Serializable]</c> and <c>partial</c>.
/// </remarks>
public interface IArchivable
{
    /// <summary>Stores or loads the members, depending on <see cref="Archive.IsStoring"/>, in the same order.</summary>
    /// <exception cref="ArchiveException">The bytes are not valid, or the archive's limits are exceeded.</exception>
    void Serialize(Archive archive);
}
