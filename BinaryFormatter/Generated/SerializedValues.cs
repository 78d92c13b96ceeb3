using System.Runtime.Serialization;
using Stevedore.Payloads;

namespace Stevedore.Generated;

/// <summary>The fields of a record as what <c>GetObjectData</c> wrote.</summary>
internal static class SerializedValues
{
    /// <summary>
    /// Objects of unknown types are left out, since the constructor may not ask for them; if it does, it is told that there is no such
    /// value.
    /// </summary>
    public static SerializationInfo Of(PayloadRecord record, Type type)
    {
        SerializationInfo info = new(type, new FormatterConverter());
        foreach (string name in record.Fields)
        {
            object? value = record.Value(name);
            if (value is UnknownObject)
                continue;
            value = record.Convert<object?>(value, name);
            info.AddValue(name, value, value?.GetType() ?? typeof(object));
        }

        return info;
    }
}
