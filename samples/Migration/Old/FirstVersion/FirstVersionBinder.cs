using System;
using System.Runtime.Serialization;

namespace HarbourOffice.FirstVersion;

/// <summary>Gives the classes of the first version the names that they had.</summary>
public sealed class FirstVersionBinder : SerializationBinder
{
    public override void BindToName(Type serializedType, out string assemblyName, out string typeName)
    {
        bool isOfFirstVersion = serializedType.Namespace == typeof(FirstVersionBinder).Namespace;
        assemblyName = isOfFirstVersion ? "HarbourOffice, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null" : null;
        typeName = isOfFirstVersion ? "HarbourOffice." + serializedType.Name : null;
    }

    public override Type BindToType(string assemblyName, string typeName) => null;
}
