namespace Stevedore;

/// <summary>An object that can be stored with a tag: as a reference, with its class and its identity.</summary>
/// <remarks>MFC: a class with <c>DECLARE_SERIAL</c>. The generator implements it; each derived class implements it anew.</remarks>
public interface IRuntimeObject : IArchivable
{
    /// <summary>The class of this object. MFC: <c>CObject::GetRuntimeClass</c>.</summary>
    RuntimeClass GetRuntimeClass();
}
