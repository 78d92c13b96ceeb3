using System.ComponentModel;
using System.Runtime.Serialization;

namespace Stevedore.Generated;

/// <summary>
/// A class or structure whose fields can be taken from a payload of <c>BinaryFormatter</c>. Implemented by generated code.
/// </summary>
/// <typeparam name="TSelf">The class or structure that declares the fields.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPayloadFields<TSelf>
{
    /// <summary>
    /// Whether its constructor makes the object, since a base of .NET needs its own to be run; else the object begins with nothing, as
    /// <c>BinaryFormatter</c> had it.
    /// </summary>
    static virtual bool IsConstructed => false;

    /// <summary>Registers the types of the fields.</summary>
    static virtual void RegisterFieldTypes()
    {
    }

    /// <summary>Takes the fields.</summary>
    /// <exception cref="ArchiveException">One is missing or does not fit.</exception>
    void ReadFields(PayloadFields fields);

    /// <summary>Calls the methods marked <c>[OnDeserializing]</c>, those of bases first.</summary>
    void BeginLoading(StreamingContext context)
    {
    }
}
