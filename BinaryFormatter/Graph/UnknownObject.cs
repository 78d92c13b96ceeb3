namespace Stevedore.Payloads;

/// <summary>
/// What stands for an object of a type that nothing is registered for. It is an error only where somebody wants the object.
/// </summary>
/// <param name="TypeName">The type as the payload names it.</param>
internal sealed record UnknownObject(string TypeName)
{
    /// <summary>Why there is no object, as a part of a sentence.</summary>
    public string Reason => TypeName switch
    {
        "System.Data.DataTable" or "System.Data.DataSet" =>
            "which is XML with the names of types to load; have the program that stored it call WriteXml, and read that",
        "System.DelegateSerializationHolder" => "a delegate: a payload must not choose which method is called",
        _ => "for which no class of the program is registered",
    };
}
