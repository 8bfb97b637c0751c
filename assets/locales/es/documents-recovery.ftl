### La hoja con las palabras que devuelven su clave a una organización. Todo se imprime.

documents-recovery-label = Palabras de recuperación
# El título del archivo.
documents-recovery-file-title = Palabras de recuperación: { $organisation }
documents-recovery-key = Clave { $key }, { $date }
documents-recovery-means = Estas 24 palabras son la clave con la que esta organización firma sus certificados. Con ellas se recupera la clave cuando se pierde el portátil o la contraseña. Quien las tenga puede firmar en nombre de la organización.
documents-recovery-keep = Dónde guardar esta hoja
documents-recovery-keep-safe = En un sobre cerrado y bajo llave, como se guarda el sello de la organización. No junto al portátil.
documents-recovery-keep-secret = No le haga fotos. No escriba las palabras en ningún sitio que no sea Flipchart.
documents-recovery-use = Cómo recuperar la clave
documents-recovery-use-steps = En Flipchart abra Ajustes, Autenticidad de los certificados, y elija «A partir de las palabras de recuperación». Escriba las palabras en este orden.
documents-recovery-use-valid = Lo firmado antes sigue siendo válido, y los certificados nuevos se firman con la misma clave.
documents-recovery-english = Las palabras están en inglés en todos los idiomas: déjelas como están.
documents-recovery-kept-by = La guarda
documents-recovery-kept-at = Lugar
documents-recovery-kept-since = Fecha
